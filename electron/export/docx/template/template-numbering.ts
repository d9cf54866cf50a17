import { listOfReference } from '../running-lists.ts';
import {
  attributeOf,
  childElements,
  copyInto,
  descend,
  setWordAttribute,
  type XmlElement,
} from '../xml-tree.ts';
import type { WrittenParts } from '../written-parts.ts';

const numberOf = (element: XmlElement, name: string): number => Number(attributeOf(element, name) ?? 0) || 0;

const highest = (numbering: XmlElement | null, element: string, attribute: string): number =>
  numbering === null
    ? 0
    : Math.max(0, ...childElements(numbering, element).map((entry) => numberOf(entry, attribute)));

/** By how much the numbers of our lists must grow so that none is one of the template's. */
export const numberShift = (numbering: XmlElement | null): number => highest(numbering, 'num', 'numId');

/** Whether a list prints anything: LibreOffice ties its headings to one that does not. */
export function printsNumbers(
  numbering: XmlElement,
  list: { readonly number: string; readonly level: number },
): boolean {
  const definition = String(definitionOf(numbering, list.number));
  const levels = childElements(numbering, 'abstractNum')
    .filter((entry) => attributeOf(entry, 'abstractNumId') === definition)
    .flatMap((entry) => childElements(entry, 'lvl'));
  const level = levels.find((entry) => attributeOf(entry, 'ilvl') === String(list.level));
  // Without levels the definition takes them from a style (17.9.21), which is not for nothing.
  if (level === undefined) return levels.length === 0 && definition !== 'null';
  return (
    attributeOf(descend(level, 'numFmt'), 'val') !== 'none' &&
    attributeOf(descend(level, 'lvlText'), 'val') !== ''
  );
}

/** The definition behind one of the template's lists, or null. */
export function definitionOf(numbering: XmlElement | null, list: string): number | null {
  if (numbering === null) return null;
  const found = childElements(numbering, 'num').find((num) => attributeOf(num, 'numId') === list);
  const definition = found && descend(found, 'abstractNumId');
  return definition === undefined ? null : numberOf(definition, 'val');
}

/**
 * Adds our lists that are in use to a template's, under numbers of their own. Lists of `numbers` take the template's
 * definition where its List Number style has one, so that they look as the template wants and still start at 1.
 */
export function addLists(
  numbering: XmlElement,
  ours: XmlElement,
  lists: WrittenParts['lists'],
  options: {
    readonly shift: number;
    readonly isUsed: (number: number) => boolean;
    readonly definitionOfNumbers: number | null;
  },
): void {
  const definitionShift = highest(numbering, 'abstractNum', 'abstractNumId') + 1;
  const firstList =
    childElements(numbering, 'num')[0] ?? childElements(numbering, 'numIdMacAtCleanup')[0] ?? null;
  const end = childElements(numbering, 'numIdMacAtCleanup')[0] ?? null;
  const wanted = new Set<number>();
  const added: XmlElement[] = [];
  for (const list of childElements(ours, 'num')) {
    const number = numberOf(list, 'numId');
    if (!options.isUsed(number + options.shift)) continue;
    const reference = lists.find((entry) => entry.number === number)?.reference ?? '';
    const definition = descend(list, 'abstractNumId');
    if (definition === undefined) continue;
    setWordAttribute(list, 'numId', String(number + options.shift));
    if (listOfReference(reference) === 'numbers' && options.definitionOfNumbers !== null)
      setWordAttribute(definition, 'val', String(options.definitionOfNumbers));
    else {
      wanted.add(numberOf(definition, 'val'));
      setWordAttribute(definition, 'val', String(numberOf(definition, 'val') + definitionShift));
    }
    added.push(list);
  }
  // Definitions come before all lists (17.9.17).
  for (const definition of childElements(ours, 'abstractNum')) {
    const number = numberOf(definition, 'abstractNumId');
    if (!wanted.has(number)) continue;
    setWordAttribute(definition, 'abstractNumId', String(number + definitionShift));
    numbering.insertBefore(copyInto(numbering, definition), firstList);
  }
  for (const list of added) numbering.insertBefore(copyInto(numbering, list), end);
}
