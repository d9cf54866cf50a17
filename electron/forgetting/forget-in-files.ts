import type * as Y from 'yjs';
import { forgetPerson } from '../../shared/forgetting/forget-person.ts';
import {
  mentionsIn,
  type LeftFile,
  type MeetingWithPerson,
  type PersonFound,
  type PersonForgotten,
} from '../../shared/forgetting/forget-report.ts';
import type { AmbiguousPerson, NamedPerson } from '../../shared/forgetting/sought-person.ts';
import { documentToMeeting, reconcile } from '../../shared/meeting/document/index.ts';
import type { Meeting } from '../../shared/meeting/meeting.ts';
import { success, type Result } from '../../shared/result.ts';
import { journalPath } from '../session/session-names.ts';
import { findUnreadable, readKeptCopies, rewriteCopy } from './kept-copies.ts';
import { lookForPerson, type ForgettingPlaces, type Looked } from './look-for-person.ts';
import { removeIndexes } from './remove-index.ts';

/** Changes a meeting under its lock, saved and closed again; the sentence says why it was left. */
export type ChangeMeeting = (
  path: string,
  change: (doc: Y.Doc) => void,
) => Promise<Result<unknown, { readonly sentence: string }>>;

/** Origin of the change in a meeting that is open: nobody's undo brings the person back. */
const FORGETTING = { name: 'forgetting a person' };

/** Looks where a person is; changes nothing. */
export async function findPerson(
  named: NamedPerson,
  places: ForgettingPlaces,
): Promise<Result<PersonFound, AmbiguousPerson>> {
  const looked = await lookForPerson(named, places);
  if (!looked.ok) return looked;
  const { meetings, copies, left } = looked.value;
  return success({ meetings, copies: copies.length, left });
}

/**
 * Takes a person out of meetings and of every copy kept of them: backups, versions, safety copies, the journals of
 * crashes and the index. A meeting that somebody has open elsewhere is left and told.
 */
export async function forgetInFiles(
  named: NamedPerson,
  { inTexts }: { readonly inTexts: boolean },
  places: ForgettingPlaces,
  change: ChangeMeeting,
): Promise<Result<PersonForgotten, AmbiguousPerson>> {
  const looked = await lookForPerson(named, places);
  if (!looked.ok) return looked;
  const { person, forms, isOfSeries } = looked.value;
  const left: LeftFile[] = [...looked.value.left];
  const without = (meeting: Meeting): Meeting => forgetPerson(meeting, person, forms, { inTexts }).meeting;

  const rewritten: MeetingWithPerson[] = [];
  for (const found of looked.value.meetings) {
    if (found.entries === 0 && !inTexts) continue;
    const changed = await change(found.path, (doc) => {
      const meeting = documentToMeeting(doc);
      const forgotten = without(meeting);
      if (forgotten !== meeting) reconcile(doc, forgotten, FORGETTING);
    });
    if (changed.ok) rewritten.push(found);
    else left.push({ path: found.path, sentence: changed.error.sentence });
  }

  // After the meetings: opening one keeps a copy of what it was.
  let copies = 0;
  for (const { path, meeting } of await readKeptCopies([places.backups, places.recovery], isOfSeries)) {
    const forgotten = without(meeting);
    if (forgotten === meeting) continue;
    const problem = await rewriteCopy(path, forgotten);
    if (problem === null) copies += 1;
    else left.push(problem);
  }
  await removeIndexes(places.data);
  left.push(...(await unreadable(looked.value, places, inTexts)));
  const mentions = mentionsIn(looked.value.meetings);
  const replaced = inTexts ? mentionsIn(rewritten) : 0;
  return success({
    meetings: rewritten.map(({ path }) => path),
    copies,
    texts: { replaced, kept: mentions - replaced },
    left,
  });
}

/** The journals of the files themselves were taken in, or go when the meeting that is open is closed. */
const unreadable = (
  { person, forms, isOfSeries }: Looked,
  { files, backups, recovery }: ForgettingPlaces,
  inTexts: boolean,
): Promise<LeftFile[]> => {
  const names = person.entries.flatMap(({ familyName, email }) =>
    [familyName, email ?? ''].filter((name) => name.length > 2),
  );
  return findUnreadable(
    [backups, recovery],
    [...new Set(names)],
    new Set(files.map((path) => journalPath(recovery, path))),
    (meeting) => {
      const { entries, mentions } = forgetPerson(meeting, person, forms, { inTexts: false });
      return isOfSeries(meeting) && (entries > 0 || (inTexts && mentions.length > 0));
    },
  );
};
