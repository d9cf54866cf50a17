import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { logFolder, readRecent } from '../../../electron/diagnosis/log.ts';
import { hasChromium } from '../../chromium.ts';
import { builtApplication, change, openIn, PATIENTLY, type Host } from './built-application.ts';
import type { StandIn } from './start-stand-in.ts';

const runs = hasChromium();

describe.skipIf(!runs)('faults of the built Electron application', { timeout: 120_000 }, () => {
  const built = builtApplication();
  const { start } = built;
  const logged = async () => (await readRecent(logFolder(join(built.root, 'data')), 100)).lines;
  const kinds = async () => (await logged()).map(({ kind }) => kind);
  const crash = async (app: StandIn): Promise<void> => {
    await app.page();
    await app.order({ kind: 'crashPage', window: 0 });
  };

  it('[DG15] a window that crashes is loaded anew with everything there', async () => {
    const { path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    await change(page, sessionId, 'Room 11');
    await crash(app);
    await expect.poll(kinds, PATIENTLY).toContain('windowGone');
    const again = await app.page();
    expect(again).not.toBe(page);
    expect(await openIn(again, path)).toBe(sessionId);
    await again.getByText('Room 11').first().waitFor();
    await again.evaluate((id) => (globalThis as never as Host).rapporteur.flush(id), sessionId);
    expect(await readFile(path, 'utf8')).toContain('"Room 11"');
    expect(await logged()).toContainEqual(
      expect.objectContaining({ kind: 'windowGone', reason: 'crashed', exitCode: 5, isReloaded: true }),
    );
  });

  it('[DG15] one that crashes again and again is loaded only when the user says so', async () => {
    const { path } = built;
    const app = await start(path);
    await app.order({ kind: 'dialogsWait' });
    for (let time = 1; time <= 4; time++) {
      await crash(app);
      await expect
        .poll(async () => (await kinds()).filter((kind) => kind === 'windowGone').length, PATIENTLY)
        .toBe(time);
    }
    await expect.poll(async () => (await app.recorded('showMessageBox')).length, PATIENTLY).toBe(1);
    expect(JSON.stringify(await app.recorded('showMessageBox'))).toContain('Nothing is lost');
    expect(app.pages()).toHaveLength(0);
    expect((await logged()).at(-1)).toMatchObject({ kind: 'windowGone', isReloaded: false });
    await app.order({ kind: 'answerDialog', answer: { response: 0 } });
    const page = await app.page();
    await openIn(page, path);
  });

  it.each(['throw', 'reject'] as const)(
    '[DG14] a fault of the main process saves, says so, starts again with the meetings where wanted, and ends with a number (%s)',
    async (how) => {
      const { root, path } = built;
      const app = await start(path);
      await app.order({ kind: 'dialogsWait' });
      const page = await app.page();
      const sessionId = await openIn(page, path);
      await change(page, sessionId, 'Room 12');
      await app.order({ kind: 'fault', how, message: 'Zyxwomarker' });
      await expect.poll(async () => (await app.recorded('showMessageBox')).length, PATIENTLY).toBe(1);
      expect(await readFile(path, 'utf8')).toContain('"Room 12"');
      const told = JSON.stringify(await app.recorded('showMessageBox'));
      expect(told).toContain('Every open meeting was saved first');
      expect(told).not.toContain('Zyxwomarker');
      // While the user reads, a key that was on its way is not lost.
      await change(page, sessionId, 'Room 13');
      await app.order({ kind: 'answerDialog', answer: { response: 0 } });
      expect(await app.exited).toBe(70);
      expect(await readFile(path, 'utf8')).toContain('"Room 13"');
      expect(await readdir(join(root, 'library'))).toEqual(['board.minutes']);
      const folder = logFolder(join(root, 'data'));
      const text = await readFile(join(folder, 'rapporteur.log'), 'utf8');
      expect(text).toContain('"kind":"hostFault"');
      expect(text).toMatch(/"places":\["(?:dist\/|electron\/|tests\/|stand-in)/);
      expect(text).not.toContain('Zyxwomarker');
      expect(text).not.toContain(root);
      expect((await kinds()).at(-1)).toBe('hostEnded');
    },
  );

  it('[DG12] Help stands last in the menu, shows the log in its folder, and the report is saved where the user says', async () => {
    const { root } = built;
    const app = await start();
    const page = await app.page();
    await expect
      .poll(async () => JSON.stringify(await app.order({ kind: 'menu' })), PATIENTLY)
      .toMatch(
        /"role":"windowMenu"\},\{"label":"Help","role":"help","submenu":\[.*"Save diagnostic report…"/,
      );
    await expect
      .poll(() => app.order({ kind: 'clickMenu', commandId: 'help.logFolder' }), PATIENTLY)
      .toBe(true);
    const log = join(logFolder(join(root, 'data')), 'rapporteur.log');
    await expect.poll(() => app.recorded('showItemInFolder'), PATIENTLY).toEqual([[log]]);
    const file = join(root, 'report.txt');
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: file } });
    await app.order({ kind: 'clickMenu', commandId: 'help.report' });
    const report = await page.getByRole('region', { name: 'The report' }).textContent();
    await page.getByRole('button', { name: 'Save as a file' }).click();
    await page.getByText(`Written: ${file}`).waitFor();
    expect(await readFile(file, 'utf8')).toBe(report);
    expect(report).toContain('Host: electron');
    expect(report).toMatch(/info hostStarted run=\w{8} host=electron/);
  });

  it('[DG16] says what it is made of, with the licences', async () => {
    const page = await (await start()).page();
    const about = await page.evaluate(() => (globalThis as never as Host).rapporteur.aboutRapporteur());
    expect(about.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(about.runsOn['Node']).toBe(process.versions.node);
    const yjs = about.parts.find(({ name }) => name === 'yjs');
    expect(yjs).toMatchObject({ licence: 'MIT' });
    expect(yjs?.text).toContain('Permission is hereby granted');
    expect(about.parts.map(({ name }) => name)).not.toContain('vitest');
  });
});
