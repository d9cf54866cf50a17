import type * as Y from 'yjs';
import { elementToLine } from '../../../shared/meeting/document/line-element.ts';
import { lineSchema, type Line } from '../../../shared/meeting/line.ts';
import { sharing } from './same-value.ts';

type Node = Y.XmlElement | Y.XmlText | Y.XmlHook;

/** The lines of one fragment, read again only where they changed. Ids are as written: see unique-line-ids.ts. */
export type MinutesView = {
  readonly lines: () => readonly Line[];
  /** The fragment gained or lost nodes. */
  readonly forgetOrder: () => void;
  /** Something inside one of its nodes changed. */
  readonly forgetNode: (node: Node) => void;
};

export function minutesView(fragment: Y.XmlFragment): MinutesView {
  /** What each node says; null for one that is no line. */
  let read = new Map<Node, Line | null>();
  /** Where each node's line stands in `lines`, as long as the order holds. */
  let places = new Map<Node, number>();
  let lines: readonly Line[] = [];
  let isOrderKnown = false;
  const stale = new Set<Node>();

  const readAll = (): void => {
    const known = read;
    read = new Map();
    places = new Map();
    const all: Line[] = [];
    for (const node of fragment.toArray()) {
      const before = known.get(node);
      const line = before === undefined || stale.has(node) ? readLine(node, before) : before;
      read.set(node, line);
      if (line === null) continue;
      places.set(node, all.length);
      all.push(line);
    }
    lines = all;
    isOrderKnown = true;
  };

  const readStale = (): void => {
    const changed = [...lines];
    for (const node of stale) {
      const before = read.get(node);
      const place = places.get(node);
      const line = readLine(node, before);
      // A node that becomes a line, or stops being one, moves all that follow.
      if (before === undefined || (line === null) !== (place === undefined)) return readAll();
      read.set(node, line);
      if (line !== null && place !== undefined) changed[place] = line;
    }
    lines = changed;
  };

  return {
    lines: () => {
      if (!isOrderKnown) readAll();
      else if (stale.size > 0) readStale();
      stale.clear();
      return lines;
    },
    forgetOrder: () => {
      isOrderKnown = false;
    },
    forgetNode: (node) => void stale.add(node),
  };
}

/** What a node says now; where that is not valid for the moment, what it last said. */
function readLine(node: Node, before: Line | null | undefined): Line | null {
  const raw = elementToLine(node);
  if (raw === null) return null;
  const parsed = lineSchema.safeParse({ ...raw, id: typeof raw.id === 'string' ? raw.id : 'line' });
  return parsed.success ? sharing(before ?? undefined, parsed.data) : (before ?? null);
}
