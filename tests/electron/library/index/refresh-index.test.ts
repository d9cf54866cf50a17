import { utimes } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { plainIndex } from '../../../../electron/library/index/plain-index.ts';
import { refreshIndex } from '../../../../electron/library/index/refresh-index.ts';
import { listMeetingFiles } from '../../../../electron/library/list-meeting-files.ts';
import type { Meeting } from '../../../../shared/meeting/meeting.ts';
import { searchEntries } from '../../../../shared/search/search-entry.ts';
import { searchedTerms } from '../../../../shared/search/searched-terms.ts';
import { arbitraryMeeting } from '../../../arbitraries.ts';
import { makeSearchedFolder, noted, search, textsFound, type SearchedFolder } from './searched-folder.ts';

let folder: SearchedFolder;
beforeEach(async () => {
  folder = await makeSearchedFolder();
});
afterEach(() => folder.remove());

/** Some words of a meeting, as somebody would type them. */
const wordsOf = (meeting: Meeting): string[] =>
  searchEntries(meeting).flatMap(({ text, detail }) =>
    [text, detail].flatMap((part) => searchedTerms(part).map(({ from, to }) => part.slice(from, to))),
  );

/** What is found, whatever the order of meetings of one day. */
const found = async (searched: Awaited<ReturnType<SearchedFolder['open']>>, words: string) =>
  (await search(searched, words)).map((result) => JSON.stringify(result)).toSorted();

describe('the index follows the files', () => {
  it('[LS11] new, changed and removed files; what is as it was is not read again', async () => {
    await folder.write('a', noted('alpha'));
    const searched = await folder.open();
    expect(await folder.refresh(searched)).toBe(1);
    expect(await folder.refresh(searched)).toBe(0);
    await folder.write('b', noted('beta'));
    expect(await folder.refresh(searched)).toBe(1);
    await folder.write('a', noted('gamma'));
    await folder.removeFile('b');
    expect(await folder.refresh(searched)).toBe(2);
    expect(await textsFound(searched, 'alpha')).toEqual([]);
    expect(await textsFound(searched, 'beta')).toEqual([]);
    expect(await textsFound(searched, 'gamma')).toEqual(['gamma']);
  });

  it('[LS11] a file that was only touched changes nothing', async () => {
    const path = await folder.write('a', noted('alpha'));
    const searched = await folder.open();
    await folder.refresh(searched);
    await utimes(path, new Date(), new Date(Date.now() + 60_000));
    expect(await folder.refresh(searched)).toBe(0);
    expect(await textsFound(searched, 'alpha')).toEqual(['alpha']);
  });

  it('[LS11] the next start goes on with what is there', async () => {
    await folder.write('a', noted('alpha'));
    const first = await folder.open();
    await folder.refresh(first);
    await first.close();
    const second = await folder.open();
    expect(await textsFound(second, 'alpha')).toEqual(['alpha']);
    expect(await folder.refresh(second)).toBe(0);
  });

  it('[LS12] tells how far it is, and answers searches meanwhile', async () => {
    for (let index = 0; index < 40; index++) await folder.write(`m${index}`, noted(`alpha ${index}`));
    const searched = await folder.open();
    const listed = await listMeetingFiles(folder.libraryFolder);
    const steps: [number, number][] = [];
    const early: number[] = [];
    const asking: Promise<unknown>[] = [];
    await searched.refresh(listed.ok ? listed.value : [], (done, total) => {
      steps.push([done, total]);
      asking.push(search(searched, 'alpha').then((results) => early.push(results.length)));
    });
    await Promise.all(asking);
    expect(steps[0]).toEqual([0, 40]);
    expect(steps.at(-1)).toEqual([40, 40]);
    expect(early.some((count) => count > 0 && count < 40)).toBe(true);
  });

  it(
    '[LS13] every word of any meeting is found, the same as by reading all of them',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryMeeting, { minLength: 1, maxLength: 4 }), async (meetings) => {
          const own = await makeSearchedFolder();
          try {
            for (const [index, meeting] of meetings.entries()) await own.write(`m${index}`, meeting);
            const searched = await own.open('memory');
            await own.refresh(searched);
            const plain = plainIndex();
            const listed = await listMeetingFiles(own.libraryFolder);
            await refreshIndex(plain, listed.ok ? listed.value : []);
            for (const words of meetings.flatMap(wordsOf).slice(0, 60)) {
              const expected = plain.search({ words, series: null, kind: null });
              expect(expected.results.length).toBeGreaterThan(0);
              if (expected.hasMore) continue;
              expect(await found(searched, words)).toEqual(
                expected.results.map((result) => JSON.stringify(result)).toSorted(),
              );
            }
          } finally {
            await own.remove();
          }
        }),
        { numRuns: 25 },
      );
    },
  );

  it('[LS14] after any edits it says what one made anew says', { timeout: 120_000 }, async () => {
    const edits = fc.array(
      fc.record({ name: fc.constantFrom('a', 'b', 'c'), meeting: fc.option(arbitraryMeeting, { freq: 4 }) }),
      { minLength: 1, maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(edits, async (made) => {
        const own = await makeSearchedFolder();
        try {
          const searched = await own.open();
          for (const { name, meeting } of made) {
            if (meeting === null) await own.removeFile(name);
            else await own.write(name, meeting);
            await own.refresh(searched);
          }
          const anew = await own.open('memory');
          await own.refresh(anew);
          const words = made.flatMap(({ meeting }) => (meeting === null ? [] : wordsOf(meeting)));
          for (const word of words.slice(0, 40))
            expect(await found(searched, word)).toEqual(await found(anew, word));
          const library = await searched.ask((index) => index.library());
          expect(library).toEqual(await anew.ask((index) => index.library()));
        } finally {
          await own.remove();
        }
      }),
      { numRuns: 15 },
    );
  });
});
