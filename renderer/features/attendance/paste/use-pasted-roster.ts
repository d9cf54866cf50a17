import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { mergeRoster, type MergedGroup, type MergedPerson } from '../../../../shared/roster/merge-roster.ts';
import { readRoster, type ReadRoster } from '../../../../shared/roster/read-roster.ts';
import type { RosterColumn } from '../../../../shared/roster/roster-column.ts';
import { useMeeting } from '../../../store/open-meeting.ts';

const NO_CHOICES: ReadonlyMap<string, boolean> = new Map();

/** A pasted roster as it is looked at: the text, how it was understood, and what the user made of it. */
export type PastedRoster = {
  readonly typed: string;
  readonly setTyped: (typed: string) => void;
  readonly read: ReadRoster;
  readonly groups: readonly MergedGroup[];
  /** Says what a column holds; forgets what was ticked, since other people stand there now. */
  readonly chooseColumn: (index: number, holds: RosterColumn | null) => void;
  readonly isTaken: (person: MergedPerson) => boolean;
  readonly choose: (people: readonly MergedPerson[], isTaken: boolean) => void;
  /** Whether what is shown is behind what was typed. */
  readonly isStale: boolean;
};

export function usePastedRoster(text: string): PastedRoster {
  const [typed, setTyped] = useState(text);
  const [columns, setColumns] = useState<readonly (RosterColumn | null)[] | null>(null);
  const [choices, setChoices] = useState(NO_CHOICES);
  const roster = useMeeting((meeting) => meeting.roster);
  // Typing in the text stays quick; a long list follows it.
  const shownText = useDeferredValue(typed);
  const read = useMemo(
    () => readRoster(shownText, columns === null ? {} : { columns }),
    [shownText, columns],
  );
  const groups = useMemo(() => mergeRoster(roster, read.groups), [roster, read]);
  // The same from one rendering to the next, so that a tick renders one row of many.
  const choose = useCallback(
    (people: readonly MergedPerson[], isTaken: boolean) =>
      setChoices((before) => new Map([...before, ...people.map(({ key }) => [key, isTaken] as const)])),
    [],
  );
  return {
    typed,
    setTyped: (next) => {
      setTyped(next);
      setColumns(null);
      setChoices(NO_CHOICES);
    },
    read,
    groups,
    chooseColumn: (index, holds) => {
      const before = read.columns?.map((column) => column.holds) ?? [];
      // A name or an address stands in one column: where it is said anew, the old one is free.
      setColumns(before.map((other, at) => (at === index ? holds : other === holds ? null : other)));
      setChoices(NO_CHOICES);
    },
    isTaken: (person) =>
      person.kind !== 'known' && (choices.get(person.key) ?? !person.doubts.includes('twice')),
    choose,
    isStale: shownText !== typed,
  };
}
