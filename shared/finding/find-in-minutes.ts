import type { AgendaItem } from '../meeting/agenda-item.ts';
import type { ItemId, LineId } from '../meeting/identifier.ts';
import { plainTextOf } from '../meeting/inline-text.ts';
import type { Line } from '../meeting/line.ts';
import { exactText, foldedText, type FoldedText } from './folded-text.ts';
import { findInText, type Range } from './find-in-text.ts';

/** One place in the minutes that says what was looked for. */
export type Hit = Range & { readonly itemId: ItemId; readonly lineId: LineId };
export type FindOptions = { readonly isExact: boolean };

/** Lines of a meeting keep their identity while they are as they were, so each is folded once. */
const folded = new WeakMap<Line, FoldedText>();

/** Every place of the minutes that says `wanted`, in reading order; case and accents say nothing unless `isExact`. */
export function findInMinutes(
  agenda: readonly AgendaItem[],
  wanted: string,
  { isExact }: FindOptions,
): Hit[] {
  const sought = isExact ? wanted : foldedText(wanted).text;
  return agenda.flatMap(({ id: itemId, minutes }) =>
    minutes.flatMap((line) =>
      findInText(textOf(line, isExact), sought).map((range) => ({ ...range, itemId, lineId: line.id })),
    ),
  );
}

function textOf(line: Line, isExact: boolean): FoldedText {
  if (isExact) return exactText(plainTextOf(line.text));
  const known = folded.get(line) ?? foldedText(plainTextOf(line.text));
  folded.set(line, known);
  return known;
}
