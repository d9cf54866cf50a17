import { z } from 'zod';
import { issueReason } from '../issue-reason.ts';
import { LIMITS } from '../meeting/limits.ts';
import { measureJson } from '../meeting/measure-json.ts';
import { failure, success, type Result } from '../result.ts';
import { houseStyleSchema, type HouseStyle } from './house-style.ts';

/** A house style holds words, numbers, a logo and a letterhead, the last two as base64. */
export const HOUSE_STYLE_BYTES = 8 * 1024 * 1024;
/** Values of one, as measure-json.ts counts them; the built-in ones have some hundred. */
const HOUSE_STYLE_VALUES = 20_000;

/** Reads the text of a house style file; why not, as the middle of a sentence: "my-style.json …". */
export function readHouseStyleText(text: string): Result<HouseStyle, string> {
  const { depth, values } = measureJson(text, { depth: LIMITS.nesting, values: HOUSE_STYLE_VALUES });
  if (depth > LIMITS.nesting) return failure('nests deeper than any house style does');
  if (values > HOUSE_STYLE_VALUES) return failure('holds more values than any house style does');
  let json: unknown;
  try {
    // A byte order mark, as Windows editors write it.
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure('is not JSON');
  }
  const version = versionOf(json);
  if (version !== null && version > 1)
    return failure(`was written by a newer Rapporteur (version ${version} of the format, this one reads 1)`);
  const checked = houseStyleSchema.safeParse(json);
  return checked.success ? success(checked.data) : failure(firstProblem(checked.error));
}

function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('version' in json)) return null;
  return typeof json.version === 'number' ? json.version : null;
}

function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (issue === undefined) return 'is no house style';
  const field = z.core.toDotPath(issue.path);
  return `is not valid at ${field === '' ? 'the top' : field}: ${issueReason(issue, 'not a house style')}`;
}

/** The text of a house style file: only what differs from the usual, so that it follows what is usual later. */
export const writeHouseStyleText = (style: HouseStyle): string =>
  `${JSON.stringify(withoutUsual(style), null, 2)}\n`;

/** A style as a file gives it: fields with their usual value left out, those this version does not know kept. */
export function withoutUsual(style: HouseStyle): Record<string, unknown> {
  const { format, version, id, name, ...rest } = style;
  const usual = houseStyleSchema.parse({ id, name });
  return { format, version, id, name, ...differing(rest, usual) };
}

/** A mark is one thing: its symbol stands beside its weight even where one of them is usual. */
const WHOLE = new Set(['action', 'decision']);

function differing(
  value: Readonly<Record<string, unknown>>,
  usual: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const other = usual[key];
    if (part === undefined || isSame(part, other)) continue;
    kept[key] = isRecord(part) && isRecord(other) && !WHOLE.has(key) ? differing(part, other) : part;
  }
  return kept;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Plain data of the schema, whose keys come in one order. */
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
