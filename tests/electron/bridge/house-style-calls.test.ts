import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMeeting } from '../../builders.ts';
import { makePng } from '../../make-picture.ts';
import { makeStyle } from '../export/pdf/printed.ts';
import { openIn, startTestHost, type TestHost, type TestWindow } from './test-host.ts';

let test: TestHost;
let page: TestWindow;
beforeEach(async () => {
  test = await startTestHost();
  page = await test.openWindow();
});
afterEach(() => test.close());

const value = <Value>(
  result: { ok: true; value: Value } | { ok: false; error: { sentence: string } },
): Value => {
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
};
const board = makeStyle({
  id: 'board',
  name: 'Board',
  labels: { documentTitle: 'Protocol' },
  fileName: '{body} {number} {title}',
  layout: { logo: { data: makePng(30, 30).toString('base64'), alternativeText: 'Seal' } },
});

describe('house styles over the bridge', () => {
  it('[HS4] a meeting that names a style of the library is previewed, checked and exported in it', async () => {
    value(await page.bridge.addHouseStyle(board));
    const path = await test.write('m.minutes', makeMeeting({ houseStyle: 'board', place: 'Online' }));
    const { sessionId } = await openIn(page, path);
    const shown = value(await page.bridge.preview(sessionId, 'board'));
    expect(shown.pages[0]?.svg).toContain('<image');
    const findings = value(await page.bridge.findings(sessionId, 'board'));
    expect(findings.map(({ code }) => code)).not.toContain('house-style-missing');
    const exported = value(await page.bridge.exportSummary(sessionId, 'md', 'board'));
    if (exported.kind !== 'download') throw new Error('The browser downloads.');
    expect(exported.fileName).toBe('Board 7 Protocol.md');
    expect(new TextDecoder().decode(exported.bytes)).toContain('**Protocol**');
  });

  it('[HS4] a style that is not there is told, and the usual one stands in for it', async () => {
    const path = await test.write('m.minutes', makeMeeting({ houseStyle: 'gone', place: 'Online' }));
    const { sessionId } = await openIn(page, path);
    const findings = value(await page.bridge.findings(sessionId, 'gone'));
    expect(findings[0]).toMatchObject({ code: 'house-style-missing', severity: 'warning' });
    expect(findings[0]?.message).toContain('“gone” is not in the library');
    const exported = value(await page.bridge.exportSummary(sessionId, 'md', 'gone'));
    expect(exported.kind === 'download' ? exported.notices[0] : '').toContain('“gone”');
    expect(exported.kind === 'download' ? exported.fileName : '').toBe('m.md');
  });

  it('[HS3] every window hears of a change; the list leaves out the files inside the styles', async () => {
    const other = await test.openWindow();
    value(await other.bridge.listHouseStyles());
    let told = 0;
    other.bridge.on('houseStylesChanged', () => told++);
    const added = value(await page.bridge.addHouseStyle(board));
    await expect.poll(() => told).toBe(1);
    const listed = value(await other.bridge.listHouseStyles());
    expect(listed.styles.map(({ name, layout }) => [name, layout.logo])).toEqual([['Board', undefined]]);
    expect(value(await other.bridge.readHouseStyle('board')).style).toEqual(board);
    const changed = { ...board, name: 'Board of 2027' };
    value(await other.bridge.saveHouseStyle(changed, added.revision ?? ''));
    const refused = await page.bridge.saveHouseStyle(board, added.revision ?? '');
    expect(refused.ok ? '' : refused.error.sentence).toContain('changed elsewhere');
    expect(value(await page.bridge.deleteHouseStyle('board'))).toEqual(changed);
    await expect.poll(() => told).toBe(3);
  });

  it('[HS14] a style is shared as one file and taken in again, also beside one of the same id', async () => {
    value(await page.bridge.addHouseStyle(board));
    const shared = value(await page.bridge.exportHouseStyle('board'));
    if (shared.kind !== 'download') throw new Error('The browser downloads.');
    expect(shared.fileName).toBe('Board.json');
    const taken = value(await page.bridge.importHouseStyle({ name: shared.fileName, bytes: shared.bytes }));
    expect(taken.style).toEqual({ ...board, id: 'board-2' });
    const bytes = new TextEncoder().encode('{"id":"x"}');
    const refused = await page.bridge.importHouseStyle({ name: 'x.json', bytes });
    expect(refused.ok ? '' : refused.error.sentence).toBe(
      'x.json is not valid at name: it is missing, expected string. Nothing was added.',
    );
  });

  it('[HS12] a style is previewed while it is written, on the open meeting or on the example', async () => {
    const example = value(await page.bridge.previewHouseStyle(null, board));
    expect(example.pages.length).toBeGreaterThan(3);
    const path = await test.write('m.minutes', makeMeeting({ place: 'Online' }));
    const { sessionId } = await openIn(page, path);
    const own = value(await page.bridge.previewHouseStyle(sessionId, board));
    expect(own.pages).toHaveLength(1);
  });

  it('[HS1] a file of the folder that is no style is told, and stays as it is', async () => {
    const folder = join(test.folders.library, 'House styles');
    await mkdir(folder);
    await writeFile(join(folder, 'bad.json'), '{');
    expect(value(await page.bridge.listHouseStyles()).problems).toEqual([
      'bad.json is not JSON. It was left as it is.',
    ]);
    expect(await readFile(join(folder, 'bad.json'), 'utf8')).toBe('{');
  });
});
