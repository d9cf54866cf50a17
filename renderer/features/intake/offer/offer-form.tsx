import type { ReactElement } from 'react';
import { describeOfferPlan, planOffer } from '../../../../shared/intake/offer.ts';
import { takeOffer } from '../../../../shared/meeting/commands/index.ts';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../../components/submit-by-key.ts';
import { changeAlone } from '../../../store/change-alone.ts';
import { lockedSentence } from '../../../store/locked-sentence.ts';
import { notify } from '../../../store/notices.ts';
import { closeDialog } from '../../../store/open-dialog.ts';
import { meetingStore } from '../../../store/open-meeting.ts';
import { newIdentifier } from '../new-identifier.ts';
import { OfferedFields } from './offered-fields.tsx';
import { OfferedItems } from './offered-items.tsx';
import { OfferedPeople } from './offered-people.tsx';
import type { ShownOffer } from './offer-store.ts';
import { useOffer, type ChosenOffer } from './use-offer.ts';

/** Fields, agenda items and people of a file, each taken or left. */
export function OfferForm({ shown }: { readonly shown: ShownOffer }): ReactElement {
  const chosen = useOffer(shown.offered);
  const { offer } = chosen;
  const count = countOf(chosen);
  const isEmpty = offer.fields.length + offer.items.length + offer.groups.length === 0;
  return (
    <form
      className="dialog-form"
      onKeyDown={submitByKey}
      onSubmit={(event) => {
        event.preventDefault();
        if (count > 0) take(chosen);
      }}
    >
      <p>
        <strong dir="auto">{shown.name}</strong>{' '}
        <span className="intake-muted">What is ticked comes into this meeting; all else stays as it is.</span>
      </p>
      {shown.notices.map((sentence) => (
        <p key={sentence} className="intake-warning">
          {sentence}
        </p>
      ))}
      {isEmpty && <p role="status">It has nothing that this meeting does not say already.</p>}
      {offer.fields.length > 0 && <OfferedFields chosen={chosen} />}
      {offer.items.length > 0 && <OfferedItems chosen={chosen} />}
      {offer.groups.some(({ people }) => people.length > 0) && <OfferedPeople chosen={chosen} />}
      <div className="intake-foot">
        <span className="field-hint" role="status">
          {count === 0 ? 'Nothing is chosen.' : `${count} chosen`}
        </span>
        {count > 0 && <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />}
        <button type="submit" className="button button-main" disabled={count === 0} data-dialog-start="">
          Take what is ticked
        </button>
      </div>
    </form>
  );
}

const peopleOf = ({ offer, choice }: ChosenOffer) =>
  offer.groups.flatMap(({ people }) => people).filter(choice.takesPerson);

const countOf = (chosen: ChosenOffer): number =>
  chosen.offer.fields.filter(chosen.choice.takesField).length +
  chosen.offer.items.filter(chosen.choice.takesItem).length +
  peopleOf(chosen).length;

function take(chosen: ChosenOffer): void {
  const { open, meeting } = meetingStore.getState();
  if (open === null || meeting === null) return;
  // A colleague may have made it final meanwhile; what was chosen stays in the dialog.
  if (open.isReadOnly) return notify(lockedSentence(open), { tone: 'warn' });
  const plan = planOffer(meeting, chosen.offer, chosen.choice, newIdentifier);
  const added = peopleOf(chosen).filter(({ kind }) => kind === 'new').length;
  changeAlone((doc, origin) => takeOffer(doc, plan, origin));
  closeDialog();
  notify(`Taken in: ${describeOfferPlan(plan, added)}.`, { undo: true });
}
