import { useEffect, useMemo, type ReactElement } from 'react';
import { arrangeLines, whoActs, type ListedLine } from '../../../shared/meeting/listed-lines.ts';
import { dayInZone } from '../../../shared/meeting/wall-time.ts';
import { useAtNow } from '../../store/now.ts';
import { meetingStore, useMeeting } from '../../store/open-meeting.ts';
import { ActionFilters } from './action-filters.tsx';
import { ActionOption } from './action-option.tsx';
import './actions-panel.css';
import './selected-line.css';
import { actionsStore, resetActions, setActive, setView, useActions } from './actions-state.ts';
import { doListKey } from './list-keys.ts';
import { SelectedAction, SelectedDecision } from './selected-line.tsx';
import { useListedLines } from './use-listed-lines.ts';
import type { Day } from '../../../shared/meeting/text.ts';

/** Every action and decision of the meeting in one list. */
export function ActionsPanel(): ReactElement {
  const all = useListedLines();
  const roster = useMeeting((meeting) => meeting.roster);
  const view = useActions((state) => state.view);
  const active = useActions((state) => state.active);
  const announcement = useActions((state) => state.announcement);
  const lines = useMemo(() => arrangeLines(all, { roster }, view), [all, roster, view]);
  const selected = lines.find(({ line }) => line.id === active) ?? lines[0];
  const isReadOnly = meetingStore.getState().open?.isReadOnly === true;
  useActiveLine(lines);
  useForgetting();
  return (
    <section className="actions-panel" aria-label="Actions and decisions">
      <ActionFilters lines={all} />
      {lines.length === 0 ? <NoActions hasSome={all.length > 0} /> : <ActionList lines={lines} />}
      {selected?.line.kind === 'action' && (
        <SelectedAction key={selected.line.id} action={selected.line} isReadOnly={isReadOnly} />
      )}
      {selected?.line.kind === 'decision' && <SelectedDecision id={selected.line.id} />}
      <p role="status" className="visually-hidden">
        {announcement}
      </p>
    </section>
  );
}

function ActionList({ lines }: { readonly lines: readonly ListedLine[] }): ReactElement {
  const roster = useMeeting((meeting) => meeting.roster);
  const timeZone = useMeeting((meeting) => meeting.timeZone);
  const language = useMeeting((meeting) => meeting.language);
  const today = useAtNow<Day>((now) => dayInZone(now, timeZone));
  return (
    <div
      className="actions-list"
      role="listbox"
      aria-label="Actions and decisions"
      aria-describedby="actions-keys"
      onKeyDown={(event) => {
        const { active } = actionsStore.getState();
        if (active !== null && doListKey(event, lines, active)) event.preventDefault();
      }}
    >
      {lines.map(({ line, item }) => (
        <ActionOption
          key={line.id}
          line={line}
          itemTitle={item.heading ?? item.title}
          who={line.kind === 'action' ? whoActs({ roster }, line) : ''}
          today={today}
          language={language}
        />
      ))}
      <span id="actions-keys" hidden>
        Enter goes to the line, Space marks it done. Tab leads to its fields.
      </span>
    </div>
  );
}

/** One line can always be reached with Tab: the first one where none was chosen or the chosen one is not shown. */
function useActiveLine(lines: readonly ListedLine[]): void {
  const active = useActions((state) => state.active);
  useEffect(() => {
    if (!lines.some(({ line }) => line.id === active)) setActive(lines[0]?.line.id ?? null);
  }, [lines, active]);
}

/** Another meeting, another panel. */
function useForgetting(): void {
  const sessionId = meetingStore.getState().open?.sessionId;
  useEffect(() => resetActions, [sessionId]);
}

function NoActions({ hasSome }: { readonly hasSome: boolean }): ReactElement {
  return (
    <div className="panel-empty actions-empty">
      {hasSome ? (
        <>
          <p>Nothing of what is chosen above is in the minutes.</p>
          <button
            type="button"
            className="button"
            onClick={() => setView({ statuses: ['open', 'done', 'dropped'], showsDecisions: true })}
          >
            Show everything
          </button>
        </>
      ) : (
        <>
          <p>
            <strong>No actions yet.</strong>
          </p>
          <p>
            In the minutes, begin a line with <kbd>-&gt;</kbd> and a space for an action, with{' '}
            <kbd>=&gt;</kbd> and a space for a decision. It then stands here too.
          </p>
        </>
      )}
    </div>
  );
}
