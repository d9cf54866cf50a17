import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFault } from '../../../shared/diagnosis/describe-fault.ts';
import { isLogged, LOG_EVENTS, type LogEvent, type LogKind } from '../../../shared/diagnosis/log-event.ts';
import { readLogLine, runOf, writeLogLine } from '../../../shared/diagnosis/log-line.ts';
import { makeLine } from '../../diagnosis-builders.ts';

const RUN = runOf('0a1b2c3d');
const AT = new Date('2026-03-02T11:04:05Z');
const write = (event: object) => writeLogLine(event as LogEvent, AT, RUN);

/** Fields of an event that take any text at all, alone or in a list; there must be none. */
type Open<Field> = string extends Field
  ? true
  : Field extends readonly (infer Element)[]
    ? string extends Element
      ? true
      : never
    : never;
type OpenFields = {
  [Kind in LogKind]: Open<Extract<LogEvent, { kind: Kind }>[keyof Extract<LogEvent, { kind: Kind }>]>;
}[LogKind];
const fieldsThatTakeAnyText: [OpenFields] extends [never] ? 0 : 1 = 0;

describe('a line of the log', () => {
  it('[DG2] no event has a field that takes a text: the compiler refuses it', () => {
    expect(fieldsThatTakeAnyText).toBe(0);
    // @ts-expect-error -- a title is no hashed path
    const withTitle: LogEvent = { kind: 'savingFails', file: 'Board Meeting 7' };
    expect(write(withTitle)).toBeNull();
  });

  it('[DG2] content that the compiler did not see is dropped, or the whole event is', () => {
    const fault = describeFault(new Error('x'));
    const extra = write({ kind: 'hostEnded', isSaved: true, title: 'Secret', nested: { note: 'Secret' } });
    expect(extra).toBe(
      '{"at":"2026-03-02T11:04:05.000Z","level":"info","run":"0a1b2c3d","kind":"hostEnded","isSaved":true}\n',
    );
    expect(write({ kind: 'hostFault', ...fault, task: 'Secret', call: null })).toBeNull();
    expect(write({ kind: 'hostFault', ...fault, task: 'call', call: 'Secret' })).toBeNull();
    expect(write({ kind: 'windowFault', ...fault, task: 'command', part: 'Secret words' })).toBeNull();
    expect(write({ kind: 'Secret' })).toBeNull();
    expect(write({ kind: 'constructor' })).toBeNull();
  });

  it('[DG2] whatever text stands in whatever field, it is not in the line', () => {
    const secret = fc.string({ minLength: 3 }).map((text) => `Ä ${text}`);
    const kinds = fc.constantFrom(...(Object.keys(LOG_EVENTS) as LogKind[]));
    fc.assert(
      fc.property(kinds, secret, (kind, text) => {
        const fields = Object.keys(LOG_EVENTS[kind].fields.shape);
        for (const field of [...fields, 'unknown']) {
          const line = write({ kind, ...good(kind), [field]: text }) ?? '';
          expect(line).not.toContain(JSON.stringify(text).slice(1, -1));
        }
        expect(write({ kind, ...good(kind) })).not.toBeNull();
      }),
    );
  });

  it('[DG3] is read as it was written; what no host wrote is no line', () => {
    const event = { kind: 'slowCall', call: 'preview', milliseconds: 2_345 } as const;
    const line = write(event) ?? '';
    expect(readLogLine(line.trimEnd())).toEqual({ at: AT.toISOString(), level: 'info', run: RUN, ...event });
    for (const edited of [
      '',
      line.slice(0, 40),
      '[]',
      'null',
      line.replace('info', 'error'),
      line.replace('preview', 'Secret'),
      line.replace('slowCall', '__proto__'),
      line.replace('0a1b2c3d', 'Secret'),
      line.replace('2026', 'Secret'),
    ])
      expect(readLogLine(edited)).toBeNull();
    expect(readLogLine(line.replace('}', ',"note":"Secret"}'))).not.toHaveProperty('note');
  });

  it('[DG4] levels: faults always, what went well only where it is asked for', () => {
    expect(isLogged('hostFault', 'error')).toBe(true);
    expect(isLogged('savingFails', 'error')).toBe(false);
    expect(isLogged('savingFails', 'warn')).toBe(true);
    expect(isLogged('saved', 'info')).toBe(false);
    expect(isLogged('saved', 'debug')).toBe(true);
  });
});

/** Fields that an event of this kind has. */
function good(kind: LogKind): object {
  const fault = { name: 'Error', code: null, places: [] };
  const all = {
    ...fault,
    host: 'browser',
    version: '1.2.3',
    node: 'v24.0.0',
    isSaved: true,
    task: kind === 'windowFault' ? 'window' : 'call',
    call: null,
    part: null,
    reason: 'crashed',
    exitCode: 5,
    isReloaded: true,
    isLoading: true,
    milliseconds: 1,
    file: '0123456789ab',
    access: 'edit',
    notices: 0,
    isOpenElsewhere: false,
    count: 1,
  };
  const { level } = LOG_EVENTS[kind];
  const { at: _at, level: _level, run: _run, kind: _kind, ...fields } = makeLine({ level, kind, ...all });
  return fields;
}
