import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearchedFiles, type SearchedFiles } from '../../../../electron/library/index/searched-files.ts';
import { listMeetingFiles } from '../../../../electron/library/list-meeting-files.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import type { SearchRequest, SearchResult } from '../../../../shared/search/search-answer.ts';
import { makeMeeting } from '../../../builders.ts';

/** A meeting with one note. */
export const noted = (text: string, more: Parameters<typeof makeMeeting>[0] = {}): Meeting =>
  makeMeeting({
    agenda: [{ id: 'a', title: 'Item', minutes: [{ kind: 'note', id: 'l', level: 1, text }] }],
    ...more,
  });

/** A library and a data folder of their own, with indexes opened on them. */
export async function makeSearchedFolder() {
  const root = await mkdtemp(join(tmpdir(), 'rapporteur-search-'));
  const libraryFolder = join(root, 'library');
  const place = { dataFolder: join(root, 'data'), libraryFolder };
  const opened: SearchedFiles[] = [];
  await listMeetingFiles(libraryFolder);
  const refresh = async (searched: SearchedFiles): Promise<number> => {
    const listed = await listMeetingFiles(libraryFolder);
    if (!listed.ok) throw new Error(listed.error.reason);
    return searched.refresh(listed.value);
  };
  return {
    root,
    place,
    libraryFolder,
    refresh,
    write: async (name: string, meeting: Meeting | string): Promise<string> => {
      const path = join(libraryFolder, `${name}.minutes`);
      await writeFile(path, typeof meeting === 'string' ? meeting : writeMeetingText(meeting));
      return path;
    },
    removeFile: (name: string) => rm(join(libraryFolder, `${name}.minutes`), { force: true }),
    /** Opens the index in the data folder, or one in memory. */
    open: async (where: 'file' | 'memory' = 'file'): Promise<SearchedFiles> => {
      const searched = await openSearchedFiles(where === 'file' ? place : null);
      opened.push(searched);
      return searched;
    },
    remove: async (): Promise<void> => {
      for (const searched of opened) await searched.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
export type SearchedFolder = Awaited<ReturnType<typeof makeSearchedFolder>>;

export const search = async (
  searched: SearchedFiles,
  words: string,
  more: Partial<SearchRequest> = {},
): Promise<readonly SearchResult[]> =>
  (await searched.ask((index) => index.search({ words, series: null, kind: null, ...more }))).results;

/** What was found, in one word each: the text of each result. */
export const textsFound = async (...question: Parameters<typeof search>): Promise<string[]> =>
  (await search(...question)).map(({ text }) => text.text);
