import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Handlers, Sentence } from '../../shared/bridge/contract.ts';
import type { AmbiguousPerson } from '../../shared/forgetting/sought-person.ts';
import { documentToMeeting } from '../../shared/meeting/document/index.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { seriesKey } from '../../shared/series/series-key.ts';
import { findPerson, forgetInFiles } from '../forgetting/forget-in-files.ts';
import type { ForgettingPlaces } from '../forgetting/look-for-person.ts';
import { fileStem } from '../library/file-stem.ts';
import { listMeetingFiles } from '../library/list-meeting-files.ts';
import { keptIn } from '../settings/folders.ts';
import type { BridgeParts } from './bridge-parts.ts';
import type { Caller } from './caller.ts';

type ForgettingCalls = Pick<Handlers<Caller>, 'findPerson' | 'forgetPerson'>;

/** Forgetting a person: in the open meetings of this host as a change of them, in all others under their locks. */
export function forgettingCalls({ services, sessions, library }: BridgeParts): ForgettingCalls {
  /** The open meeting and those of its series, in the library and among the recent ones. */
  async function placesOf(sessionId: string): Promise<Result<ForgettingPlaces, Sentence>> {
    const session = sessions.find(sessionId);
    if (session === undefined)
      return failure({
        sentence: 'This meeting is not open any more, so nothing was changed. Open it again.',
      });
    const saved = await sessions.flushAll();
    if (!saved.ok) return saved;
    const listed = await listMeetingFiles(services.libraryFolder);
    if (!listed.ok)
      return failure({
        sentence: `${services.libraryFolder} could not be read: ${listed.error.reason}. Nothing was changed.`,
      });
    const series = seriesKey(documentToMeeting(session.held.doc));
    const others = series === null ? [] : [...listed.value, ...services.settings.read().recentMeetings];
    const files = await Promise.all([session.held.path, ...others].map(realOf));
    return success({
      files: [...new Set(files)],
      series,
      data: services.dataFolder,
      ...keptIn(services.dataFolder),
    });
  }

  /** What a window could undo may bring the person back. */
  function tellWindows(meetings: readonly string[]): void {
    for (const { id, held, members } of sessions.all())
      if (meetings.includes(held.path))
        for (const member of members.values()) member.send('personForgotten', { sessionId: id });
  }

  return {
    findPerson: async (_caller, sessionId, named) => {
      const places = await placesOf(sessionId);
      return places.ok ? inSentence(await findPerson(named, places.value)) : places;
    },
    forgetPerson: async (_caller, sessionId, named, choice) => {
      const places = await placesOf(sessionId);
      if (!places.ok) return places;
      // Its thread has the index open, with all texts in it; the next search starts it anew.
      await library.close();
      const forgotten = await forgetInFiles(named, choice, places.value, async (path, change) => {
        const changed = await sessions.change(path, (held) => {
          if (held.isReadOnly) return false;
          change(held.doc);
          return true;
        });
        if (!changed.ok || changed.value) return changed;
        return failure({
          sentence: `${fileStem(path)} can only be read where it is, so it was left. Make its file or folder writable, then do this again.`,
        });
      });
      if (forgotten.ok) tellWindows(forgotten.value.meetings);
      return inSentence(forgotten);
    },
  };
}

const realOf = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

const inSentence = <Value>(result: Result<Value, AmbiguousPerson>): Result<Value, Sentence> =>
  result.ok
    ? result
    : failure({
        sentence: `Several people have this name: ${result.error.emails.join(', ')}. Nothing was changed; give the entry its e-mail address, then do this again.`,
      });
