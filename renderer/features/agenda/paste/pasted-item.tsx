import { useId } from 'react';
import { describeDoubt } from '../../../../shared/agenda/describe-doubt.ts';
import type { ReadItem } from '../../../../shared/agenda/read-agenda.ts';
import { typedMinutes } from '../list/typed-minutes.ts';

/** What the user made of an item that was understood. */
export type Choice = { readonly isTaken: boolean; readonly minutes: string };

type Props = {
  readonly item: ReadItem;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** One line as it was understood: taken or left out, its minutes to be filled in where they are in doubt. */
export function PastedItem({ item, choice, onChoose }: Props) {
  const id = useId();
  const title = item.title === '' ? 'Item without a title' : item.title;
  const isInvalid = typedMinutes(choice.minutes) === undefined;
  return (
    <li className={`agenda-pasted${choice.isTaken ? '' : ' agenda-pasted-left-out'}`}>
      <input
        id={id}
        type="checkbox"
        aria-label={`Add “${title}”`}
        checked={choice.isTaken}
        onChange={(event) => onChoose({ ...choice, isTaken: event.target.checked })}
      />
      <label htmlFor={id} className="agenda-pasted-what" dir="auto">
        {title}
        {item.speakers.length > 0 && <span className="agenda-row-speakers">{item.speakers.join(', ')}</span>}
        {item.doubt !== null && choice.minutes === '' && (
          <span className="agenda-pasted-doubt">{describeDoubt(item.doubt)}</span>
        )}
        {!item.isItem && (
          <span className="agenda-row-speakers">
            Looks like a heading or a remark; left out unless ticked.
          </span>
        )}
      </label>
      <input
        className="agenda-pasted-minutes"
        aria-label={`Minutes of “${title}”`}
        placeholder={item.doubt === null ? '–' : '?'}
        value={choice.minutes}
        aria-invalid={isInvalid}
        onChange={(event) => onChoose({ ...choice, minutes: event.target.value })}
      />
      <span className="agenda-pasted-unit">min</span>
    </li>
  );
}
