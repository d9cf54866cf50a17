import { useLayoutEffect, useRef, useState } from 'react';
import { changesText } from '../../../shared/compare/comparison-text.ts';
import { host } from '../../store/host.ts';
import { logError } from '../../store/log-error.ts';
import { takeDelivered } from '../../store/take-delivered.ts';
import { ComparedLines } from './compared-lines.tsx';
import { SideSelect } from './side-select.tsx';
import { NOW, type Side } from './side.ts';
import { useComparison } from './use-comparison.ts';

type CompareVersionsProps = {
  readonly sessionId: string;
  readonly kept: readonly Side[];
  /** Null where nothing was kept yet. */
  readonly olderAtFirst: Side | null;
};

/** The two versions to choose, what changed, and the ways through it and out. */
export function CompareVersions({ sessionId, kept, olderAtFirst }: CompareVersionsProps) {
  const [files, setFiles] = useState<readonly Side[]>([]);
  const [older, setOlder] = useState(olderAtFirst);
  const [newer, setNewer] = useState(NOW);
  const [isShort, setShort] = useState(true);
  const [current, setCurrent] = useState(0);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(false);
  const { comparison, problem } = useComparison(sessionId, older, newer);
  const form = useRef<HTMLDivElement>(null);
  const changes = comparison?.changes ?? 0;
  const sides = [NOW, ...kept, ...files];

  // The dialog was open before there was anything to start in.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>('[data-dialog-start]')?.focus(), []);

  const choose = (set: (side: Side) => void) => (side: Side) => {
    set(side);
    setCurrent(0);
    setTrouble(null);
  };
  const walk = (step: 1 | -1): void => {
    if (changes > 0) setCurrent((current + step + changes) % changes);
  };
  const write = async (): Promise<void> => {
    if (older === null || comparison === null || isWriting) return;
    setWriting(true);
    try {
      const written = await host().exportComparison(sessionId, older.compared, newer.compared);
      if (written.ok) takeDelivered(written.value);
      else setTrouble(written.error.sentence);
    } catch (error) {
      logError('tracked changes', error);
      setTrouble('Rapporteur did not answer, and nothing was written. Try again.');
    }
    setWriting(false);
  };
  const sideProps = (set: (side: Side) => void) => ({
    sides,
    onChoose: choose(set),
    onFile: (side: Side) => {
      setFiles([...files.filter(({ key }) => key !== side.key), side]);
      choose(set)(side);
    },
    onProblem: setTrouble,
  });

  return (
    <div className="compare" ref={form}>
      <div className="compare-choices">
        <SideSelect label="Older" chosen={older} startsHere {...sideProps(setOlder)} />
        <SideSelect label="Newer" chosen={newer} startsHere={false} {...sideProps(setNewer)} />
      </div>
      <div className="compare-tools">
        <p role="status" className={problem === null && trouble === null ? 'compare-count' : 'field-problem'}>
          {problem ?? trouble ?? statusText(older, comparison === null ? null : changes, current)}
        </p>
        <label className="compare-short">
          <input type="checkbox" checked={isShort} onChange={(event) => setShort(event.target.checked)} />
          Only what changed
        </label>
        <button type="button" className="button" aria-disabled={changes === 0} onClick={() => walk(-1)}>
          Previous change
        </button>
        <button type="button" className="button" aria-disabled={changes === 0} onClick={() => walk(1)}>
          Next change
        </button>
        <button
          type="button"
          className="button button-main"
          aria-disabled={comparison === null || isWriting}
          onClick={() => void write()}
        >
          {isWriting ? 'Writing…' : 'Export tracked changes (DOCX)'}
        </button>
      </div>
      {comparison !== null && (
        <ComparedLines comparison={comparison} isShort={isShort} current={current} onWalk={walk} />
      )}
    </div>
  );
}

function statusText(older: Side | null, changes: number | null, current: number): string {
  if (older === null) return 'No earlier version was kept yet. Choose a file to compare the meeting with.';
  if (changes === null) return 'Comparing…';
  return changes === 0 ? changesText(0) : `${changesText(changes)} This is change ${current + 1}.`;
}
