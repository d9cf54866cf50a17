import * as Y from 'yjs';
import type { Line } from '../line.ts';
import { elementToLine, lineToElement } from './line-element.ts';
import { longestRising } from './longest-rising.ts';
import { reviseLine } from './revise-line.ts';

/**
 * Makes the minutes of an item hold just these lines. Lines are known by id and stay the elements they were wherever
 * they can; elements that are no line of ours are left alone.
 */
export function reconcileMinutes(minutes: Y.XmlFragment, lines: readonly Line[]): void {
  const places = linePlaces(minutes);
  const ranks = lines.map(({ id, kind }) => {
    const place = places.get(id);
    return place !== undefined && place.element.nodeName === kind ? place.index : -1;
  });
  const staying = longestRising(ranks);
  const stayingElements = new Set<unknown>();
  for (const index of staying) {
    const line = lines[index];
    const element = line === undefined ? undefined : places.get(line.id)?.element;
    if (line !== undefined && element !== undefined && reviseLine(element, line))
      stayingElements.add(element);
  }
  removeLines(minutes, stayingElements);
  insertLines(minutes, lines);
}

type LinePlace = { readonly element: Y.XmlElement; readonly index: number };

/** By id. Of two lines under one id the first counts; the other is written anew under its own. */
function linePlaces(minutes: Y.XmlFragment): Map<string, LinePlace> {
  const places = new Map<string, LinePlace>();
  for (const [index, node] of minutes.toArray().entries()) {
    const line = elementToLine(node);
    if (line !== null && node instanceof Y.XmlElement && !places.has(line.id))
      places.set(line.id, { element: node, index });
  }
  return places;
}

/** Takes out all lines but some, neighbours in one go. */
function removeLines(minutes: Y.XmlFragment, staying: ReadonlySet<unknown>): void {
  const nodes = minutes.toArray();
  const goes = nodes.map((node) => elementToLine(node) !== null && !staying.has(node));
  for (let end = nodes.length; end > 0; end--) {
    if (goes[end - 1] !== true) continue;
    let start = end - 1;
    while (start > 0 && goes[start - 1] === true) start--;
    minutes.delete(start, end - start);
    end = start + 1;
  }
}

/** Puts in what is missing: the lines that are there already stand in the wanted order. */
function insertLines(minutes: Y.XmlFragment, lines: readonly Line[]): void {
  const standing = [...linePlaces(minutes)].map(([id, { index }]) => ({ id, index }));
  const runs: { at: number; lines: Line[] }[] = [{ at: 0, lines: [] }];
  let next = 0;
  for (const line of lines) {
    const place = standing[next];
    if (place?.id === line.id) {
      runs.push({ at: place.index + 1, lines: [] });
      next++;
    } else runs.at(-1)?.lines.push(line);
  }
  // From the end, so that the places before stay true.
  for (const { at, lines: missing } of runs.toReversed())
    if (missing.length > 0) minutes.insert(at, missing.map(lineToElement));
}
