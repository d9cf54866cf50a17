import type { ReactNode } from 'react';
import type { ClockState } from '../../../../shared/clock/index.ts';
import { isMac } from '../../../commands/is-mac.ts';
import { ariaShortcut, shortcutText } from '../../../commands/shortcut.ts';
import { showAside, useAgendaView, type AgendaAside } from '../agenda-view.ts';
import { clockActions, copyStatus } from './clock-actions.ts';
import { CLOCK_KEYS } from './clock-keys.ts';
import { ClockIcon, type ClockShape } from './clock-icon.tsx';

/** The keys of the clock that mean something now, each with its shortcut. */
export function ClockButtons({ state }: { readonly state: ClockState }) {
  switch (state) {
    case 'notStarted':
      return (
        <div className="clock-buttons">
          <Key
            label="Start meeting"
            keys={CLOCK_KEYS.next}
            shape="play"
            isMain
            onPress={clockActions.start}
          />
        </div>
      );
    case 'running':
    case 'paused':
      return (
        <>
          <div className="clock-buttons">
            <Key
              label="Previous"
              keys={CLOCK_KEYS.previous}
              shape="previous"
              isIcon
              onPress={clockActions.previous}
            />
            <Key
              label={state === 'paused' ? 'Resume' : 'Pause'}
              keys={CLOCK_KEYS.pause}
              shape={state === 'paused' ? 'play' : 'pause'}
              isMain={state === 'paused'}
              onPress={clockActions.pauseOrResume}
            />
            <Key
              label="Next item"
              keys={CLOCK_KEYS.next}
              shape="next"
              isMain={state === 'running'}
              onPress={clockActions.next}
            />
            <Key label="Adjourn" keys={CLOCK_KEYS.adjourn} shape="stop" onPress={clockActions.adjourn} />
          </div>
          <div className="clock-told">
            <Aside aside="began">Began … ago</Aside>
            <Aside aside="log">Times</Aside>
            <Quiet onPress={() => void copyStatus()}>Copy status</Quiet>
          </div>
        </>
      );
    case 'adjourned':
      return (
        <div className="clock-told">
          <Quiet onPress={clockActions.resume}>Take up again</Quiet>
          <Aside aside="log">Times</Aside>
          <Quiet onPress={() => void copyStatus()}>Copy status</Quiet>
        </div>
      );
  }
}

type KeyProps = {
  readonly label: string;
  readonly keys: string;
  readonly shape: ClockShape;
  readonly isMain?: boolean;
  readonly isIcon?: boolean;
  readonly onPress: () => void;
};

const Key = ({ label, keys, shape, isMain = false, isIcon = false, onPress }: KeyProps) => (
  <button
    type="button"
    className={`button clock-key${isMain ? ' button-main' : ''}`}
    title={`${label} (${shortcutText(keys, isMac)})`}
    aria-keyshortcuts={ariaShortcut(keys, isMac)}
    onClick={onPress}
  >
    <ClockIcon shape={shape} />
    <span className={isIcon ? 'visually-hidden' : 'clock-key-label'}>{label}</span>
  </button>
);

const Quiet = ({ children, onPress }: { readonly children: ReactNode; readonly onPress: () => void }) => (
  <button type="button" className="clock-quiet" onClick={onPress}>
    {children}
  </button>
);

function Aside({ aside, children }: { readonly aside: AgendaAside; readonly children: ReactNode }) {
  const isOpen = useAgendaView((view) => view.aside === aside);
  return (
    <button
      type="button"
      className="clock-quiet"
      aria-expanded={aside === 'log' ? undefined : isOpen}
      aria-haspopup={aside === 'log' ? 'dialog' : undefined}
      onClick={() => showAside(isOpen ? null : aside)}
    >
      {children}
    </button>
  );
}
