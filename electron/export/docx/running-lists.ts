import { listLevels, type ListName } from './numbering.ts';

/** A paragraph's place in a list, as `docx` takes it. */
export type ListPlace = {
  readonly reference: string | { readonly reference: string; readonly levels: ReturnType<typeof listLevels> };
  readonly level: number;
  readonly instance: number;
  /** Keeps `docx` from putting a style of its own on the paragraph. */
  readonly custom: true;
};

/** Gives each paragraph of a counted list its place in it, so that Word prints the very number of the summary. */
export type RunningList = (number: number) => ListPlace;

/** Makes running lists; each begins a list of its own, as does a number that does not follow the last one. */
export type RunningLists = (list: ListName) => RunningList;

export function runningLists(): RunningLists {
  const instances = new Map<ListName, number>();
  const nextInstance = (list: ListName): number => {
    const instance = instances.get(list) ?? 0;
    instances.set(list, instance + 1);
    return instance;
  };
  return (list) => {
    let expected = Number.NaN;
    let place: ListPlace | null = null;
    return (number) => {
      if (number !== expected || place === null) place = placeFrom(list, number, nextInstance(list));
      expected = number + 1;
      return place;
    };
  };
}

const placeFrom = (list: ListName, start: number, instance: number): ListPlace => ({
  reference:
    start === 1 ? list : { reference: `${list}-from-${start}`, levels: listLevels(list, start, null) },
  level: 0,
  instance,
  custom: true,
});

/** Whether the place is in the list that the style of a document of ours stands for. */
export const isListOfStyle = (place: ListPlace): boolean =>
  typeof place.reference === 'string' && place.instance === 0;

/** The list a reference is a variant of: `numbers-from-7` counts like `numbers`. */
export const listOfReference = (reference: string): string => reference.replace(/-from-\d+$/, '');
