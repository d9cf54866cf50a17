import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { awarenessUpdate } from '../../awareness-update.ts';
import { makeMeeting } from '../../builders.ts';
import { hasChromium } from '../../chromium.ts';
import { builtApplication, change, openIn, PATIENTLY, type Host } from './built-application.ts';

const runs = hasChromium();

describe.skipIf(!runs)('the built Electron application', { timeout: 120_000 }, () => {
  const built = builtApplication();
  const { start } = built;

  it('[EL3] keeps two windows of one meeting in step, and the file', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    expect(await page.evaluate(() => (globalThis as never as Host).rapporteur.meetingToOpen())).toBe(path);
    const sessionId = await openIn(page, path);
    await app.order({ kind: 'secondInstance', args: [join(root, 'library', 'other.minutes')], folder: root });
    const other = await app.page(1);
    expect(await openIn(other, path)).toBe(sessionId);
    await other.evaluate(() => {
      const { rapporteur } = globalThis as never as Host;
      rapporteur.on('documentUpdate', ({ update }) => Object.assign(globalThis, { received: [...update] }));
    });
    await change(page, sessionId, 'Room 7');
    await other.waitForFunction(() => 'received' in globalThis);
    const received = await other.evaluate(() => (globalThis as never as { received: number[] }).received);
    expect(Buffer.from(received).toString('latin1')).toContain('Room 7');
    await page.evaluate((id) => (globalThis as never as Host).rapporteur.flush(id), sessionId);
    expect(await readFile(path, 'utf8')).toContain('"Room 7"');
  });

  it('[SY14] tells one window where another is, also through IPC, and that it is gone', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    const status = page.getByRole('contentinfo');
    await status.waitFor();
    await app.order({ kind: 'secondInstance', args: [join(root, 'library', 'other.minutes')], folder: root });
    const other = await app.page(1);
    const sessionId = await openIn(other, path);
    const place = { window: 2, panel: 'agenda', itemId: null, lineId: null };
    const update = [...awarenessUpdate(place, 4_711)];
    const answer = await other.evaluate(
      ([id, bytes]) => (globalThis as never as Host).rapporteur.sendAwareness(id, new Uint8Array(bytes)),
      [sessionId, update] as const,
    );
    expect(answer).toEqual({ ok: true, value: null });
    await status.getByText('2 windows').waitFor();
    expect(await status.getByText('2 windows').getAttribute('title')).toContain('Window 2 is in the agenda.');
    await other.evaluate((id) => (globalThis as never as Host).rapporteur.leaveSession(id), sessionId);
    await status.getByText('2 windows').waitFor({ state: 'detached' });
  });

  it('[EL4] shows the window its own commands as the native menu, and a click comes back as the command', async () => {
    const app = await start();
    const page = await app.page();
    await page.evaluate(() => {
      const { rapporteur } = globalThis as never as Host;
      rapporteur.on('menuCommand', ({ commandId }) => Object.assign(globalThis, { commandId }));
    });
    const show = () =>
      page.evaluate(async () => {
        const command = { group: 'Clock', isEnabled: true, shortcut: 'Mod+Alt+ArrowUp' } as const;
        await (globalThis as never as Host).rapporteur.showMenu([
          { ...command, id: 'clock.next', label: 'Next item' },
          { ...command, id: 'clock.off', label: 'Off', isEnabled: false },
          { ...command, id: 'history.undo', label: 'Undo', group: 'Meeting' },
        ]);
      });
    const menu = async () => {
      await show();
      return JSON.stringify(await app.order({ kind: 'menu' }));
    };
    await expect
      .poll(menu, PATIENTLY)
      .toContain('"accelerator":"CommandOrControl+Alt+Up","registerAccelerator":false');
    await expect.poll(menu, PATIENTLY).toMatch(/"label":"Edit","submenu":\[\{"id":"history.undo"/);
    expect(await app.order({ kind: 'clickMenu', commandId: 'clock.off' })).toBe(false);
    // The window shows its real commands too, whenever one of them changes.
    await expect
      .poll(async () => {
        await show();
        return app.order({ kind: 'clickMenu', commandId: 'clock.next' });
      }, PATIENTLY)
      .toBe(true);
    await page.waitForFunction(
      () => (globalThis as never as { commandId?: string }).commandId === 'clock.next',
    );
  });

  it('[EL5] a file opened from the system goes to an idle window, or to one of its own; one that is shown comes forward', async () => {
    const { root, path } = built;
    const other = join(root, 'elsewhere.minutes');
    await writeFile(other, writeMeetingText(makeMeeting({ number: '8' })));
    const app = await start();
    const page = await app.page();
    await page.evaluate(() => {
      (globalThis as never as Host).rapporteur.on('openRequested', (request) =>
        Object.assign(globalThis, { request }),
      );
    });
    await app.order({ kind: 'openFile', path: other });
    await page.waitForFunction(() => 'request' in globalThis);
    // Outside the library, and yet it may be opened: the user asked for it.
    await openIn(page, other);
    await app.order({ kind: 'openFile', path: other });
    await app.order({ kind: 'openFile', path });
    const second = await app.page(1);
    expect(await second.evaluate(() => (globalThis as never as Host).rapporteur.meetingToOpen())).toBe(path);
    expect(app.pages()).toHaveLength(2);
    expect(await app.recorded('addRecentDocument')).toContainEqual([other]);
  });

  it('[EL6] closing the window a moment after a change waits for the save, gives up the lock and ends', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    await change(page, sessionId, 'Room 8');
    await app.order({ kind: 'closeWindow', window: 0 });
    expect(await app.exited).toBe(0);
    expect(await readFile(path, 'utf8')).toContain('"Room 8"');
    expect(await readdir(join(root, 'library'))).toEqual(['board.minutes']);
  });

  it('[EL7] a meeting that cannot be saved keeps its window open unless the user says otherwise', async () => {
    const { path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    // A folder in the file's place: nothing can be renamed over it, whoever runs the test.
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, 'in-the-way'), '');
    await change(page, sessionId, 'Room 9');
    await app.order({ kind: 'closeWindow', window: 0 });
    await expect.poll(async () => (await app.recorded('showMessageBox')).length, PATIENTLY).toBe(1);
    expect(app.pages()).toHaveLength(1);
    await app.order({ kind: 'answerDialog', answer: { response: 1 } });
    await app.order({ kind: 'quit' });
    expect(await app.exited).toBe(0);
  });

  it('[EL11] exports where the user says, never over the meeting itself, and shows only what it wrote', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    const pdf = join(root, 'summary.pdf');
    const exportAs = (id: string) =>
      page.evaluate(
        (session) => (globalThis as never as Host).rapporteur.exportSummary(session, 'pdf', 'action-items'),
        id,
      );
    expect(await exportAs(sessionId)).toMatchObject({ ok: true, value: { kind: 'cancelled' } });
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: path } });
    expect(await exportAs(sessionId)).toMatchObject({ ok: false });
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: pdf } });
    expect(await exportAs(sessionId)).toMatchObject({ ok: true, value: { kind: 'written', path: pdf } });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    const show = (file: string) =>
      page.evaluate((each) => (globalThis as never as Host).rapporteur.showInFolder(each), file);
    expect(await show('/etc/passwd')).toMatchObject({ ok: false });
    expect(await show(pdf)).toMatchObject({ ok: true });
    expect(await app.recorded('showItemInFolder')).toEqual([[pdf]]);
  });

  it('[OU17] Word and PDF together are asked for once, get one name, and replace nothing unasked', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    const exportBoth = () =>
      page.evaluate(
        (session) =>
          (globalThis as never as Host).rapporteur.exportSummaryTogether(
            session,
            ['docx', 'pdf'],
            'action-items',
          ),
        sessionId,
      );
    expect(await exportBoth()).toEqual({ ok: true, value: [{ kind: 'cancelled' }] });
    const [docx, pdf] = [join(root, 'out.docx'), join(root, 'out.pdf')];
    await writeFile(pdf, 'mine');
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: docx } });
    await app.order({ kind: 'answerDialog', answer: { response: 0 } });
    expect(await exportBoth()).toEqual({ ok: true, value: [{ kind: 'cancelled' }] });
    expect(await readFile(pdf, 'utf8')).toBe('mine');
    expect(await readdir(root)).not.toContain('out.docx');
    await app.order({ kind: 'answerDialog', answer: { canceled: false, filePath: docx } });
    await app.order({ kind: 'answerDialog', answer: { response: 1 } });
    expect(await exportBoth()).toMatchObject({
      ok: true,
      value: [
        { kind: 'written', path: docx },
        { kind: 'written', path: pdf },
      ],
    });
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await readFile(docx)).subarray(0, 2).toString()).toBe('PK');
    expect(await app.recorded('showSaveDialog')).toHaveLength(3);
  });

  it('[EL12] a page that loads anew joins its meeting again; the window stands next time where it stood', async () => {
    const { root, path } = built;
    const app = await start(path);
    const page = await app.page();
    const sessionId = await openIn(page, path);
    await change(page, sessionId, 'Room 10');
    await page.reload();
    const again = await app.page();
    expect(await openIn(again, path)).toBe(sessionId);
    await app.order({ kind: 'quit' });
    expect(await app.exited).toBe(0);
    const settings = JSON.parse(await readFile(join(root, 'data', 'settings.json'), 'utf8')) as unknown;
    expect(settings).toMatchObject({ window: { width: 1_440, height: 900, isMaximized: false } });
  });
});
