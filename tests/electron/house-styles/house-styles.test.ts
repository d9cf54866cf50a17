import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createHouseStyles } from '../../../electron/house-styles/house-styles.ts';
import { defaultStyle } from '../../../shared/summary/built-in-styles.ts';
import { makeStyle } from '../export/pdf/printed.ts';

let library = '';
beforeEach(async () => {
  library = await mkdtemp(join(tmpdir(), 'rapporteur-styles-'));
});
afterEach(() => rm(library, { recursive: true, force: true }));

const styleFile = async (name: string, content: unknown): Promise<void> => {
  await mkdir(join(library, 'House styles'), { recursive: true });
  await writeFile(
    join(library, 'House styles', name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: string }): Value => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};

describe('the house styles of a library', () => {
  it('[HS1] are the files of its folder; none where there is no folder, which is not made', async () => {
    const styles = createHouseStyles(library);
    expect(value(await styles.list())).toEqual({ kept: [], problems: [] });
    expect(await readdir(library)).toEqual([]);
    await styleFile('b.json', { id: 'board', name: 'Board' });
    await styleFile('a.json', { id: 'committee', name: 'Committee' });
    await styleFile('notes.txt', 'not a style');
    const { kept, problems } = value(await styles.list());
    expect(kept.map(({ style }) => style.id)).toEqual(['committee', 'board']);
    expect(problems).toEqual([]);
  });

  it('[HS1] a file that cannot be used is left with a sentence, and the others are used', async () => {
    await styleFile('a.json', { id: 'board', name: 'Board' });
    await styleFile('built-in.json', { id: 'action-items', name: 'Ours' });
    await styleFile('large.json', 'x'.repeat(8 * 1024 * 1024 + 1));
    await styleFile('newer.json', { version: 9, id: 'n', name: 'N' });
    await styleFile('text.json', 'not JSON');
    await styleFile('twice.json', { id: 'board', name: 'Board again' });
    await styleFile('wrong.json', { id: 'w', name: 'W', layout: { fonts: { bodySize: 200 } } });
    const { kept, problems } = value(await createHouseStyles(library).list());
    expect(kept.map(({ style }) => style.name)).toEqual(['Board']);
    const sentences = Object.fromEntries(problems.map(({ fileName, sentence }) => [fileName, sentence]));
    expect(sentences['built-in.json']).toContain('comes with Rapporteur');
    expect(sentences['large.json']).toContain('larger than 8 MB');
    expect(sentences['newer.json']).toContain('newer Rapporteur');
    expect(sentences['text.json']).toContain('is not JSON');
    expect(sentences['twice.json']).toContain('another file');
    expect(sentences['wrong.json']).toContain('layout.fonts.bodySize');
  });

  it('[HS3] a new style gets a free id and a file of its own; a change is written into that file', async () => {
    await styleFile('board.json', 'something else');
    const styles = createHouseStyles(library);
    const added = value(await styles.add(makeStyle({ id: 'board', name: 'Board' })));
    expect(added.path).toBe(join(library, 'House styles', 'board-2.json'));
    const again = value(await styles.add(makeStyle({ id: 'board', name: 'Board' })));
    expect(again.style.id).toBe('board-2');
    expect(value(await styles.add(makeStyle({ id: 'action-items', name: 'Action items' }))).style.id).toBe(
      'action-items-2',
    );
    const changed = { ...added.style, numbersSections: false };
    const saved = value(await styles.save(changed, added.revision));
    expect(saved.path).toBe(added.path);
    expect(JSON.parse(await readFile(added.path, 'utf8'))).toMatchObject({
      id: 'board',
      numbersSections: false,
    });
    expect(await readFile(join(library, 'House styles', 'board.json'), 'utf8')).toBe('something else');
  });

  it('[HS3] what was changed elsewhere since is not overwritten, what was deleted can be put back', async () => {
    const styles = createHouseStyles(library);
    const added = value(await styles.add(makeStyle({ id: 'board', name: 'Board' })));
    await writeFile(added.path, JSON.stringify({ id: 'board', name: 'Board of others' }));
    const refused = await styles.save({ ...added.style, name: 'Mine' }, added.revision);
    expect(refused.ok ? '' : refused.error).toContain('was changed elsewhere');
    expect((await styles.find('board'))?.style.name).toBe('Board of others');
    const removed = value(await styles.remove('board'));
    expect(removed.name).toBe('Board of others');
    expect(await styles.find('board')).toBeNull();
    expect(value(await styles.add(removed)).style).toEqual(removed);
    const gone = await styles.save(makeStyle({ id: 'never', name: 'Never' }), 'r');
    expect(gone.ok ? '' : gone.error).toContain('is not in');
  });

  it('[HS3] a folder that cannot be written is told, and nothing is changed', async () => {
    await writeFile(join(library, 'House styles'), 'a file in its place');
    const added = await createHouseStyles(library).add(makeStyle());
    expect(added.ok ? '' : added.error).toContain('not a folder');
  });

  it('[HS4] one way leads from an id to a style; the usual one stands in for one that is not there', async () => {
    await styleFile('board.json', { id: 'board', name: 'Board' });
    const styles = createHouseStyles(library);
    expect((await styles.resolve('board')).style.name).toBe('Board');
    expect((await styles.resolve('summary-report')).isThere).toBe(true);
    expect(await styles.resolve('gone')).toEqual({ style: defaultStyle, isThere: false });
  });
});
