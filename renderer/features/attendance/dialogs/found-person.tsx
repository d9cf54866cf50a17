import type { ReactElement } from 'react';
import { counted, type PersonFound } from '../../../../shared/forgetting/forget-report.ts';

/** Texts shown of all that name somebody; more are counted. */
const MOST_SHOWN = 50;

/** Where a person is: files, copies, and the texts that name them. */
export function FoundPerson({ found }: { readonly found: PersonFound }): ReactElement {
  const { meetings, copies, left } = found;
  const texts = meetings.flatMap(({ fileName, mentions }) =>
    mentions.map((mention) => ({ fileName, ...mention })),
  );
  return (
    <>
      <p role="status">
        {counted(meetings.length, 'meeting')} and {counted(copies, 'kept copy', 'kept copies')} have this
        person.
        {texts.length > 0 &&
          ` ${counted(texts.length, 'text')} of the minutes ${texts.length === 1 ? 'names' : 'name'} them:`}
      </p>
      {texts.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reached by keyboard
        <ul className="forget-texts" aria-label="Texts that name this person" tabIndex={0}>
          {texts.slice(0, MOST_SHOWN).map(({ fileName, where, text }, index) => (
            <li key={index} dir="auto">
              <span className="attendance-muted">
                {fileName} · {where}
              </span>{' '}
              {text}
            </li>
          ))}
          {texts.length > MOST_SHOWN && <li>and {texts.length - MOST_SHOWN} more</li>}
        </ul>
      )}
      {left.length > 0 && (
        <p className="field-hint">
          {counted(left.length, 'file')} of the folder {left.length === 1 ? 'does' : 'do'} not open and will
          be left.
        </p>
      )}
    </>
  );
}
