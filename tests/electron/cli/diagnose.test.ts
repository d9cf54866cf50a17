import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLog } from '../../../electron/diagnosis/log.ts';
import { jsonSettingsStore } from '../../../electron/settings/json-settings-store.ts';
import { ownFolder } from './own-folder.ts';
import { runCommand } from './run-command.ts';

const at = ownFolder();
beforeEach(() => {
  vi.stubEnv('RAPPORTEUR_DATA', at('data'));
  vi.stubEnv('RAPPORTEUR_LIBRARY', at('library'));
});
afterEach(() => vi.unstubAllEnvs());

describe('diagnose', () => {
  it('[DG13] prints the report of this computer, what the hosts logged included', async () => {
    const log = createLog(at('data'), { host: 'electron' });
    log.write({
      kind: 'hostFault',
      task: 'call',
      call: 'preview',
      name: 'TypeError',
      code: null,
      places: [],
    });
    await log.flush();
    jsonSettingsStore(at('data')).write({
      settings: { theme: 'dark', textSize: 20, reducedPanels: true },
      recentMeetings: ['/secret/Board 7.minutes'],
    });
    const { exitCode, output, errors } = await runCommand(['diagnose']);
    expect([exitCode, errors]).toEqual([0, '']);
    expect(output).toMatch(/^Rapporteur: diagnostic report\n/);
    for (const line of ['  Host: command line', '  Theme: dark', '  Recent meetings: 1'])
      expect(output.split('\n')).toContain(line);
    expect(output).toMatch(
      /Last faults\n {2}\S+ error hostFault run=\w{8} name=TypeError task=call call=preview\n/,
    );
    expect(output).not.toContain('secret');
    expect(output).not.toContain(at(''));
  });

  it('[DG13] the same as one JSON object; with no log and no folders it says so and makes none', async () => {
    const { exitCode, output } = await runCommand(['diagnose', '--json']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(output)).toMatchObject({
      program: { host: 'command line' },
      system: { platform: process.platform, freeForData: null, freeForMeetings: null },
      window: null,
      openMeetings: [],
      log: { lines: [], unreadable: 0 },
    });
    const { output: text } = await runCommand(['diagnose']);
    expect(text).toContain('Last lines of the log\n  None.');
  });
});
