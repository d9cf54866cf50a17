import type { ReactElement } from 'react';
import { TickAll } from './tick-all.tsx';
import type { ChosenOffer } from './use-offer.ts';

/** Agenda items of the file; those the agenda has already are left unless ticked. */
export function OfferedItems({ chosen }: { readonly chosen: ChosenOffer }): ReactElement {
  const { offer, choice, chooseItems } = chosen;
  return (
    <section aria-label="Agenda items">
      <TickAll
        label={`Agenda (${offer.items.length})`}
        total={offer.items.length}
        taken={offer.items.filter(choice.takesItem).length}
        onTick={(isTaken) => chooseItems(offer.items, isTaken)}
      />
      <ul className="intake-rows" aria-label="Agenda items">
        {offer.items.map((item) => (
          <li key={item.key}>
            <label className="intake-row intake-row-sure">
              <input
                type="checkbox"
                checked={choice.takesItem(item)}
                onChange={(event) => chooseItems([item], event.target.checked)}
              />
              <span className="intake-words">
                <bdi>{item.title}</bdi>
                {item.minutes !== null && <span className="intake-muted"> {item.minutes} min</span>}
                {item.speakers.length > 0 && (
                  <span className="intake-muted"> · {item.speakers.join(', ')}</span>
                )}
                {item.isKnown && <span className="intake-reason">On the agenda already.</span>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}
