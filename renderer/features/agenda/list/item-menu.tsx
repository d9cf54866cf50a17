import { useId, useRef, type KeyboardEvent } from 'react';
import type { ItemStanding } from '../../../../shared/clock/index.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { ClockIcon } from '../clock/clock-icon.tsx';
import { takesFocus } from '../takes-focus.ts';
import { itemChoices } from './item-choices.ts';

type Props = { readonly item: AgendaItem; readonly standing: ItemStanding; readonly isStop: boolean };

/** Everything that can be done with an item, for those who do not know its keys. */
export function ItemMenu({ item, standing, isStop }: Props) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const choices = itemChoices(item, standing);
  const close = () => menu.current?.hidePopover();
  return (
    <>
      <button
        type="button"
        className="button button-quiet agenda-more"
        tabIndex={isStop ? 0 : -1}
        aria-label={`More for “${item.title}”`}
        aria-haspopup="menu"
        popoverTarget={id}
      >
        <ClockIcon shape="more" />
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        aria-label={`“${item.title}”`}
        className="agenda-menu"
        onKeyDown={(event) => menuKeys(event, menu.current)}
        onDoubleClick={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
      >
        {choices.map(({ label, key, run }, index) => (
          <button
            key={label}
            ref={index === 0 ? takesFocus : undefined}
            type="button"
            role="menuitem"
            tabIndex={-1}
            className="agenda-menu-choice"
            onClick={() => {
              close();
              run();
            }}
          >
            {label}
            {key !== null && <kbd>{key}</kbd>}
          </button>
        ))}
      </div>
    </>
  );
}

function menuKeys(event: KeyboardEvent, menu: HTMLElement | null): void {
  const choices = [...(menu?.querySelectorAll('button') ?? [])];
  const place = choices.findIndex((choice) => choice === document.activeElement);
  const next = {
    ArrowDown: place + 1,
    ArrowUp: place - 1 + choices.length,
    Home: 0,
    End: choices.length - 1,
  }[event.key];
  // The rows behind the menu have keys of their own.
  event.stopPropagation();
  if (event.key === 'Tab') menu?.hidePopover();
  if (next === undefined) return;
  event.preventDefault();
  choices[next % choices.length]?.focus();
}
