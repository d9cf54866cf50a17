import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addLine, removeLine } from '../../../shared/meeting/commands/index.ts';
import type { ItemId, LineId } from '../../../shared/meeting/identifier.ts';
import { LIMITS } from '../../../shared/meeting/limits.ts';
import { makeSessionFolder, meetingOf, smallMeeting, typed, typeInto } from './session-folder.ts';
import type { SessionFolder } from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

const ids = Array.from(
  { length: Math.ceil(LIMITS.fileBytes / LIMITS.lineLength) + 1 },
  (_, index) => `n${index}`,
);

describe('a meeting that has become larger than a meeting file may be', () => {
  it('[SE43] is not written over its file, which could not be opened again; that is said, and nothing is lost', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'before');
    await session.flush();
    session.doc.transact(() => {
      for (const id of ids)
        addLine(
          session.doc,
          'a' as ItemId,
          { kind: 'note', id: id as LineId, level: 1, text: [{ text: 'x'.repeat(LIMITS.lineLength) }] },
          99_999,
          'window',
        );
    });
    const saved = await session.flush();
    expect(saved).toMatchObject({ ok: false, error: { reason: 'it is larger than 32 MB' } });
    const state = session.saveState.current();
    const copy =
      /a safety copy is at (.*)\.$/.exec(state.kind === 'failing' ? state.sentence : '')?.[1] ?? '';
    expect((await readFile(copy, 'utf8')).length).toBeGreaterThan(LIMITS.fileBytes);
    expect(typed(await folder.read())).toBe('before');
    // Made smaller, it is saved like any other.
    for (const id of ids.slice(0, 30)) removeLine(session.doc, id as LineId, 'window');
    expect((await session.close()).ok).toBe(true);
    expect(await folder.read()).toEqual(meetingOf(session));
  }, 60_000);
});
