import { printParseErrorCode, visit, type JSONPath, type ParseErrorCode } from 'jsonc-parser';
import type { z } from 'zod';
import { issueReason } from '../issue-reason.ts';
import { failure, success, type Result } from '../result.ts';
import type { MeetingFileFailure, MeetingFileNotice } from './file-failure.ts';
import { FILE_FORMAT, FILE_VERSION } from './file-format.ts';
import { meetingSchema, type Meeting } from './meeting.ts';
import { tidyJson, type Tidied } from './tidy-json.ts';
import { tooLarge } from './too-large.ts';

export type ReadMeeting = { readonly meeting: Meeting; readonly notices: readonly MeetingFileNotice[] };

/** The text of a `.minutes` file as a meeting (docs/FILE-FORMAT.md). Never throws, whatever the text. */
export function readMeetingText(fileText: string): Result<ReadMeeting, MeetingFileFailure> {
  const text = fileText.startsWith('\ufeff') ? fileText.slice(1) : fileText;
  // Zeros are what some file systems leave after a power cut in a file whose length they knew.
  if (/^[\s\0]*$/.test(text)) return failure({ kind: 'empty' });
  const reason = tooLarge(text);
  if (reason !== null) return failure({ kind: 'unreadable', reason });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const json = parsed.value;
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return failure({ kind: 'notAMeetingFile', reason: 'it holds no meeting' });
  const { format, version } = json as Record<string, unknown>;
  if (format !== FILE_FORMAT)
    return failure({ kind: 'notAMeetingFile', reason: `it does not say "format": "${FILE_FORMAT}"` });
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return failure({
      kind: 'damaged',
      line: lineOf(text, ['version']),
      field: 'version',
      reason: 'must be a whole number from 1',
    });
  if (version > FILE_VERSION) return failure({ kind: 'newerVersion', version });
  const { format: _format, version: _version, ...content } = json as Record<string, unknown>;
  const tidied = tidyJson(content);
  const checked = meetingSchema.safeParse(content);
  if (!checked.success) return failure(describeIssue(text, checked.error.issues[0]));
  return success({ meeting: checked.data, notices: noticesOf(tidied) });
}

function parseJson(text: string): Result<unknown, MeetingFileFailure> {
  try {
    return success(JSON.parse(text));
  } catch {
    // JSON.parse gives no position that can be relied on; the slower parser runs only here.
    if (!/^\s*\{/.test(text)) return failure({ kind: 'notAMeetingFile', reason: 'it is not JSON' });
    const first = firstError(text);
    if (!text.slice(0, 10_000).includes(`"${FILE_FORMAT}"`))
      return failure({ kind: 'notAMeetingFile', reason: `it does not say "format": "${FILE_FORMAT}"` });
    const line = lineAt(text, first?.offset ?? text.length);
    const what =
      first === undefined
        ? 'invalid'
        : printParseErrorCode(first.code)
            .replace(/([a-z])([A-Z])/g, '$1 $2')
            .toLowerCase();
    return failure({ kind: 'damaged', line, field: '', reason: `the JSON is broken there (${what})` });
  }
}

function describeIssue(text: string, issue: z.core.$ZodIssue | undefined): MeetingFileFailure {
  let deepest = issue;
  // A union reports each of its branches; the one that came furthest is the one that was meant.
  const path = [...(issue?.path ?? [])];
  while (deepest?.code === 'invalid_union' && deepest.errors.length > 0) {
    const candidates: z.core.$ZodIssue[] = deepest.errors.flatMap((branch) => branch.slice(0, 1));
    const next = candidates.toSorted((one, other) => other.path.length - one.path.length)[0];
    if (next === undefined) break;
    path.push(...next.path);
    deepest = next;
  }
  return {
    kind: 'damaged',
    line: lineOf(text, path),
    field: fieldName(path),
    reason: issueReason(deepest, 'is not valid'),
  };
}

const fieldName = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`,
    '',
  );

type JsonError = { readonly code: ParseErrorCode; readonly offset: number };

/** The first place JSON is broken at. Nothing is built from the text, which may be large. */
function firstError(text: string): JsonError | undefined {
  const errors: JsonError[] = [];
  const found = new Error('The first error was found.');
  const stopAt = (code: ParseErrorCode, offset: number): never => {
    errors.push({ code, offset });
    // Behind it, what is a string and what a bracket is anybody's guess, and may nest without end.
    throw found;
  };
  try {
    visit(text, { onError: stopAt }, { disallowComments: true });
  } catch (error) {
    if (error !== found) throw error;
  }
  return errors[0];
}

/** The line a field stands on; that of the nearest enclosing field where it is missing. */
function lineOf(text: string, path: readonly PropertyKey[]): number {
  const wanted = path.map((key) => (typeof key === 'number' ? key : String(key)));
  let found = 0;
  // Gives whether to look inside. Of a key that stands twice the last counts, as it does for JSON.parse.
  const look = (offset: number, at: JSONPath): boolean => {
    const leadsThere = at.every((key, index) => key === wanted[index]);
    if (leadsThere) found = offset;
    return leadsThere;
  };
  visit(text, {
    onObjectBegin: (offset, _length, _line, _character, at) => look(offset, at()),
    onArrayBegin: (offset, _length, _line, _character, at) => look(offset, at()),
    onLiteralValue: (_value, offset, _length, _line, _character, at) => void look(offset, at()),
  });
  return lineAt(text, found);
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let index = text.indexOf('\n'); index !== -1 && index < offset; index = text.indexOf('\n', index + 1))
    line++;
  return line;
}

function noticesOf({ cleanedTexts, droppedKeys, droppedAttendance }: Tidied): MeetingFileNotice[] {
  const notices: MeetingFileNotice[] = [];
  if (cleanedTexts > 0)
    notices.push(
      `Control characters or broken characters were taken out of ${cleanedTexts} ${cleanedTexts === 1 ? 'text' : 'texts'}.`,
    );
  if (droppedKeys > 0)
    notices.push(
      `${droppedKeys} ${droppedKeys === 1 ? 'field' : 'fields'} named "__proto__" ${droppedKeys === 1 ? 'was' : 'were'} left out.`,
    );
  if (droppedAttendance.length > 0)
    notices.push(
      `Attendance of nobody on the roster was left out: ${droppedAttendance.slice(0, 20).join(', ')}${droppedAttendance.length > 20 ? `, and ${droppedAttendance.length - 20} more` : ''}.`,
    );
  return notices;
}
