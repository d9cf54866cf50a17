import type { MeetingSession } from '../../../electron/session/index.ts';
import { addNote, typeInto } from '../../electron/session/session-folder.ts';
import type { MemoryDisk } from './memory-disk.ts';
import type { TortureClock } from './session-on-disk.ts';

/** Milliseconds between two keys of somebody fast. */
export const KEY_EVERY = 70;

/** Types the numbers from 1 into a meeting and notes each, and each time the user is told that all is saved. */
export function createTypist(memory: MemoryDisk, session: MeetingSession, clock: TortureClock) {
  let count = 0;
  session.saveState.subscribe((state) => {
    if (state.kind === 'saved') memory.note({ kind: 'saved', count });
  });
  const type = (): void => {
    count++;
    typeInto(session.doc, String(count));
    if (count % 5 === 0) addNote(session.doc, `n${count}`);
    memory.note({ kind: 'typed', count });
  };
  return {
    count: () => count,
    type,
    typeFor: async (milliseconds: number): Promise<void> => {
      for (let passed = 0; passed < milliseconds; passed += KEY_EVERY) {
        type();
        await clock.advance(KEY_EVERY);
      }
    },
  };
}
