import { houseStyleSchema, type HouseStyle } from '../../../shared/summary/house-style.ts';
import { withoutUsual } from '../../../shared/summary/house-style-file.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';

/** A style as it is being written: only what differs from the usual, and perhaps not valid yet. */
export type Draft = Readonly<Record<string, unknown>>;
/** Where in a style a field is, `['layout', 'page', 'size']`. */
export type Path = readonly string[];

const USUAL = houseStyleSchema.parse({ id: 'usual', name: 'Usual' });

export const draftOf = (style: HouseStyle): Draft => withoutUsual(style);

export const valueAt = (from: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), from);

/** The text or number of a field as text; empty where it has none. */
export function textAt(from: unknown, path: Path): string {
  const value = valueAt(from, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What a field has where the style says nothing of it. */
export const usualAt = (path: Path): unknown => valueAt(USUAL, path);

/** The words of the document's language, which stand where the style names none of its own. */
export function wordingAt(draft: Draft, meetingLanguage: string, path: Path): string {
  const named = houseStyleSchema.safeParse({
    ...USUAL,
    opening: {},
    ...pick(draft, 'language', 'documentKind'),
  });
  return textAt(completeStyle(named.success ? named.data : USUAL, meetingLanguage), path);
}

const pick = (draft: Draft, ...names: readonly string[]): Draft =>
  Object.fromEntries(names.flatMap((name) => (name in draft ? [[name, draft[name]]] : [])));

/** What a field has, its own or the usual. */
export const shownAt = (draft: Draft, path: Path): unknown => valueAt(draft, path) ?? usualAt(path);

/** The draft with another value in one field; undefined takes it out, and with it what is then empty. */
export function withValue(draft: Draft, path: Path, value: unknown): Draft {
  const [key = '', ...rest] = path;
  const before = draft[key];
  const inner = rest.length === 0 ? value : withValue(isRecord(before) ? before : {}, rest, value);
  const { [key]: _before, ...others } = draft;
  const isGone =
    inner === undefined || (rest.length > 0 && isRecord(inner) && Object.keys(inner).length === 0);
  return isGone ? others : { ...draft, [key]: inner };
}

/** The draft with a value as the user sees it: one that is usual is not written down. */
export const withShown = (draft: Draft, path: Path, value: unknown): Draft =>
  withValue(draft, path, JSON.stringify(value) === JSON.stringify(usualAt(path)) ? undefined : value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
