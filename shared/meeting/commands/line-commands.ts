import * as Y from 'yjs';
import { minutesOf, topLevel } from '../document/layout.ts';
import { elementToLine, lineToElement, setFields, setText } from '../document/line-element.ts';
import type { ItemId, LineId } from '../identifier.ts';
import type { InlineText } from '../inline-text.ts';
import type { Line } from '../line.ts';
import type { ActionStatus } from '../listed-lines.ts';
import { inOneStep, type Origin } from './in-one-step.ts';

type Place = { readonly fragment: Y.XmlFragment; readonly element: Y.XmlElement; readonly index: number };

/** Where a line stands; undefined where it is gone. */
function findLine(doc: Y.Doc, id: LineId): Place | undefined {
  for (const fragment of topLevel.minutes(doc).values()) {
    const index = fragment
      .toArray()
      .findIndex((node) => node instanceof Y.XmlElement && node.getAttribute('id') === id);
    if (index !== -1) return { fragment, element: fragment.get(index) as Y.XmlElement, index };
  }
  return undefined;
}

/** Adds a line to an item's minutes before the one now at `position` (past the end is last). */
export const addLine = (doc: Y.Doc, item: ItemId, line: Line, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const fragment = minutesOf(doc, item);
    fragment?.insert(Math.min(Math.max(position, 0), fragment.length), [lineToElement(line)]);
  });

/** Changes fields of a line, not its kind and not its text. */
export const updateLine = (
  doc: Y.Doc,
  id: LineId,
  fields: Readonly<Record<string, unknown>>,
  origin: Origin,
): void =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    if (place !== undefined) setFields(place.element, fields);
  });

/** Sets what became of an action; gives what was said before, or null where the line is gone or no action. */
export const setActionStatus = (
  doc: Y.Doc,
  id: LineId,
  status: ActionStatus,
  origin: Origin,
): ActionStatus | null =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    const line = place === undefined ? null : elementToLine(place.element);
    if (place === undefined || line?.kind !== 'action') return null;
    if (line.status !== status) setFields(place.element, { status });
    return line.status;
  });

/** Replaces what a line says. */
export const rewriteLine = (doc: Y.Doc, id: LineId, text: InlineText, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    if (place !== undefined) setText(place.element, text);
  });

/** Turns a line into one of another kind in its place: id, text, time and internality stay, the rest is the kind's own. */
export const convertLine = (doc: Y.Doc, id: LineId, kind: Line['kind'], origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    const line = place === undefined ? null : elementToLine(place.element);
    if (place === undefined || line === null || line.kind === kind) return;
    place.fragment.delete(place.index, 1);
    place.fragment.insert(place.index, [lineToElement(convertedLine(line, kind))]);
  });

function convertedLine({ id, text, begunAt, isInternal }: Line, kind: Line['kind']): Line {
  const common = {
    id,
    text,
    ...(begunAt === undefined ? {} : { begunAt }),
    ...(isInternal === undefined ? {} : { isInternal }),
  };
  if (kind === 'note') return { kind, ...common, level: 1 };
  if (kind === 'action') return { kind, ...common, status: 'open' };
  return { kind, ...common };
}

/** Moves a line to a place in the minutes of an item, its own or another. `position` counts without the line itself. */
export const moveLine = (doc: Y.Doc, id: LineId, item: ItemId, position: number, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    const target = minutesOf(doc, item);
    const line = place === undefined ? null : elementToLine(place.element);
    if (place === undefined || target === undefined || line === null) return;
    place.fragment.delete(place.index, 1);
    target.insert(Math.min(Math.max(position, 0), target.length), [lineToElement(line)]);
  });

/** Takes a line out. */
export const removeLine = (doc: Y.Doc, id: LineId, origin: Origin): void =>
  inOneStep(doc, origin, () => {
    const place = findLine(doc, id);
    place?.fragment.delete(place.index, 1);
  });
