import type { LineId } from '../../../shared/meeting/identifier.ts';
import type { Line } from '../../../shared/meeting/line.ts';

/**
 * Gives each line an id of its own, as `documentToMeeting` does: an editor that splits a line copies its id for a
 * moment. Costs nothing while no id is there twice, which is known from counts and not from looking at every line.
 */
export type UniqueLineIds = {
  /** Tells what the lines of a section were and are. */
  readonly replace: (before: readonly Line[], now: readonly Line[]) => void;
  /** The sections' lines with ids of their own; the very same lists where nothing is there twice. */
  readonly settle: (sections: readonly (readonly Line[])[]) => readonly (readonly Line[])[];
};

export function uniqueLineIds(): UniqueLineIds {
  const counts = new Map<string, number>();
  const renamed = new WeakMap<Line, Line>();
  let repeated = 0;

  const count = (lines: readonly Line[], step: 1 | -1): void => {
    for (const { id } of lines) {
      const before = counts.get(id) ?? 0;
      const now = before + step;
      repeated += Math.max(0, now - 1) - Math.max(0, before - 1);
      if (now === 0) counts.delete(id);
      else counts.set(id, now);
    }
  };

  const rename = (line: Line, id: string): Line => {
    const known = renamed.get(line);
    if (known?.id === id) return known;
    const fresh = { ...line, id: id as LineId };
    renamed.set(line, fresh);
    return fresh;
  };

  return {
    replace: (before, now) => {
      if (before === now) return;
      // Typing changes one line among thousands: what is the same on both sides need not be counted.
      let start = 0;
      const shorter = Math.min(before.length, now.length);
      while (start < shorter && before[start]?.id === now[start]?.id) start++;
      let end = 0;
      while (end < shorter - start && before.at(-1 - end)?.id === now.at(-1 - end)?.id) end++;
      count(before.slice(start, before.length - end), -1);
      count(now.slice(start, now.length - end), 1);
    },
    settle: (sections) => {
      if (repeated === 0) return sections;
      const seen = new Set<string>();
      return sections.map((lines) => {
        const settled = lines.map((line) => {
          let id: string = line.id;
          for (let number = 2; seen.has(id); number++) id = `${line.id.slice(0, 50)}-${number}`;
          seen.add(id);
          return id === line.id ? line : rename(line, id);
        });
        return settled.every((line, index) => line === lines[index]) ? lines : settled;
      });
    },
  };
}
