import { useState, type ReactElement } from 'react';
import type { GroupId } from '../../../../shared/meeting/identifier.ts';
import { FIRST_GROUP, walkInGroupOf } from '../../../../shared/meeting/walk-in-group.ts';
import { isLayout } from '../../../../shared/roster/left-out.ts';
import { FileText } from '../../../fields/file-text.tsx';
import { ROSTER_FILES } from '../../../store/file-endings.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { SUBMIT_SHORTCUT, submitByKey } from '../../../components/submit-by-key.ts';
import { meetingStore, useMeeting } from '../../../store/open-meeting.ts';
import { ColumnChoices } from './column-choices.tsx';
import { LeftOutLines } from './left-out-lines.tsx';
import './paste-roster.css';
import { PastedGroup } from './pasted-group.tsx';
import { takePasted } from './take-pasted.ts';
import { usePastedRoster } from './use-pasted-roster.ts';

type Props = { readonly text: string; readonly onClose: () => void };

/** A roster pasted as text, and below it the people as they were understood, to be put right before they are taken. */
export function PasteRoster({ text, onClose }: Props): ReactElement {
  const pasted = usePastedRoster(text);
  const { typed, read, groups, isTaken } = pasted;
  const roster = useMeeting((meeting) => meeting.roster);
  const [chosen, setChosen] = useState<GroupId | ''>(() => {
    const { meeting } = meetingStore.getState();
    return meeting === null ? '' : (walkInGroupOf(meeting, null) ?? '');
  });
  const target = roster.some(({ id }) => id === chosen) ? (chosen as GroupId) : null;
  const taken = groups.flatMap(({ people }) => people).filter(isTaken);
  const needsTarget = groups.some(({ name, people }) => name === '' && people.some(isTaken));
  const leftOut = read.leftOut.filter((line) => !isLayout(line));
  const isAnythingRead = groups.length > 0 || leftOut.length > 0;
  const canTake = taken.length > 0 && !pasted.isStale;
  return (
    <Dialog title="Paste roster" className="dialog-tall roster-paste" onClose={onClose}>
      <form
        className="dialog-form"
        onKeyDown={submitByKey}
        onSubmit={(event) => {
          event.preventDefault();
          if (!canTake) return;
          takePasted(groups, isTaken, target === null ? { name: FIRST_GROUP } : { id: target });
          onClose();
        }}
      >
        <label className="field">
          <span className="field-label">
            A table copied from a spreadsheet or a document, or one person a line: “Neves, Ana”, “Ana Neves”
          </span>
          <textarea
            className="roster-paste-text"
            rows={isAnythingRead ? 4 : 10}
            data-dialog-start=""
            value={typed}
            onChange={(event) => pasted.setTyped(event.target.value)}
          />
        </label>
        <FileText kind="roster" accept={ROSTER_FILES} onText={pasted.setTyped} />
        {read.columns !== null && <ColumnChoices columns={read.columns} onChoose={pasted.chooseColumn} />}
        {groups.length > 0 && (
          <ul className="roster-paste-people" aria-label="People found">
            {groups.map((group) => (
              <PastedGroup key={group.name} group={group} isTaken={isTaken} choose={pasted.choose} />
            ))}
          </ul>
        )}
        {leftOut.length > 0 && <LeftOutLines lines={leftOut} />}
        {needsTarget && roster.length > 0 && (
          <label className="roster-paste-target">
            <span>People without a group go to</span>
            <select value={target ?? ''} onChange={(event) => setChosen(event.target.value as GroupId | '')}>
              {roster.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              <option value="">{FIRST_GROUP} (new)</option>
            </select>
          </label>
        )}
        <div className="roster-paste-foot">
          <span className="field-hint" role="status">
            {footText(groups, leftOut.length)}
          </span>
          {canTake && <ShortcutKeys shortcut={SUBMIT_SHORTCUT} />}
          <button type="submit" className="button button-main" disabled={!canTake}>
            {buttonText(taken)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

type People = ReturnType<typeof usePastedRoster>['groups'][number]['people'];

/** "Add 52 people", "Update 2 people", "Add 50 and update 2". */
function buttonText(taken: People): string {
  const added = taken.filter(({ kind }) => kind === 'new').length;
  const updated = taken.length - added;
  if (added > 0 && updated > 0) return `Add ${added} and update ${updated}`;
  const verb = updated > 0 ? 'Update' : 'Add';
  return `${verb} ${taken.length === 1 ? '1 person' : `${taken.length} people`}`;
}

function footText(groups: readonly { readonly people: People }[], leftOut: number): string {
  const people = groups.flatMap((group) => group.people);
  const known = people.filter(({ kind }) => kind === 'known').length;
  const doubtful = people.filter(({ doubts }) => doubts.length > 0).length;
  const parts = [
    ...(known > 0 ? [`${known} on the roster already`] : []),
    ...(doubtful > 0 ? [`${doubtful} to check`] : []),
  ];
  if (people.length === 0) return leftOut > 0 ? 'Nobody was found in this text.' : 'Nobody to add yet.';
  return parts.join(' · ');
}
