import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMeeting } from '../../builders.ts';
import {
  makeSessionFolder,
  meetingOf,
  smallMeeting,
  typed,
  typeInto,
  until,
  type SessionFolder,
} from './session-folder.ts';

let folder: SessionFolder;
beforeEach(async () => {
  folder = await makeSessionFolder();
  await folder.write(smallMeeting());
});
afterEach(() => folder.remove());

const another = makeMeeting({ id: 'another', title: 'Another meeting' });
const backups = async () =>
  Promise.all(
    (await folder.names('backups')).map((name) => folder.read(`${folder.options.backupFolder}/${name}`)),
  );

describe('a file that another program put something else in the place of', () => {
  it('[PM7] a different meeting is kept beside, this one stays and is written again', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'mine');
    await folder.write(another);
    await session.flush();
    expect(typed(meetingOf(session))).toBe('mine');
    expect(await folder.read()).toEqual(smallMeeting('mine'));
    const [copy = ''] = await folder.conflictCopies();
    expect(await folder.read(copy)).toEqual(another);
    expect(session.notices.current()).toEqual([
      expect.stringMatching(/^Another program put a different meeting/),
    ]);
  });

  it('[PM7] also where that happened since a crash', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'mine');
    await session.abandon();
    await folder.write(another);
    const again = await folder.open();
    expect(typed(meetingOf(again))).toBe('mine');
    const [copy = ''] = await folder.conflictCopies();
    expect(await folder.read(copy)).toEqual(another);
    expect(again.notices.current().join(' ')).toContain('the file as it was is whole in');
  });

  it('[PM7] an older version that a sync client brought back is shown, and what it lacks is in a backup', async () => {
    const session = await folder.open();
    const older = await readFile(folder.path, 'utf8');
    typeInto(session.doc, 'written since');
    await session.flush();
    await writeFile(folder.path, older);
    await until('shown', () => typed(meetingOf(session)) === 'begun');
    expect((await backups()).map(typed)).toContain('written since');
  });

  it('[PM7] also where a crash came before it was seen', async () => {
    const session = await folder.open();
    typeInto(session.doc, 'written since');
    await session.flush();
    await session.abandon();
    await folder.write(smallMeeting());
    const again = await folder.open();
    await again.close();
    expect((await backups()).map(typed)).toContain('written since');
  });
});
