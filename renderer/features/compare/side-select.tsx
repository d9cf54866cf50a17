import { useId, useRef } from 'react';
import { fileSide, type Side } from './side.ts';

type SideSelectProps = {
  readonly label: string;
  readonly sides: readonly Side[];
  readonly chosen: Side | null;
  readonly startsHere: boolean;
  readonly onChoose: (side: Side) => void;
  /** A file was read as a side of its own. */
  readonly onFile: (side: Side) => void;
  readonly onProblem: (sentence: string) => void;
};

const FILE = 'file';

/** One side of the comparison: the meeting now, a kept copy, or any summary from elsewhere. */
export function SideSelect(props: SideSelectProps) {
  const { label, sides, chosen, startsHere, onChoose, onFile, onProblem } = props;
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const take = async (file: File): Promise<void> => {
    const side = await fileSide(file, `file ${file.name} ${file.lastModified} ${file.size}`);
    if (typeof side === 'string') onProblem(side);
    else onFile(side);
  };
  return (
    <p className="field compare-side">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        value={chosen?.key ?? ''}
        data-dialog-start={startsHere ? '' : undefined}
        onChange={(event) => {
          const { value } = event.target;
          const side = sides.find(({ key }) => key === value);
          if (side !== undefined) onChoose(side);
          else if (value === FILE) picker.current?.click();
        }}
      >
        {chosen === null && (
          <option value="" disabled>
            Choose a version
          </option>
        )}
        {sides.map(({ key, label: words }) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
        <option value={FILE}>Another file…</option>
      </select>
      <input
        ref={picker}
        type="file"
        hidden
        aria-label={`${label}: another file`}
        accept=".minutes,.docx,.pdf,.md,.html,.txt"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file !== undefined) void take(file);
        }}
      />
    </p>
  );
}
