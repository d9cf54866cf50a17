import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import * as Y from 'yjs';
import { CHECKOUT } from '../../../scripts/start/places.ts';
import type { Bridge } from '../../../shared/bridge/contract.ts';
import { writeMeetingText } from '../../../shared/meeting/meeting-file.ts';
import { makeMeeting } from '../../builders.ts';
import { startSharedChromium, startStandIn, type SharedChromium, type StandIn } from './start-stand-in.ts';

const run = promisify(execFile);

/** For a machine that is busy with other things. */
export const PATIENTLY = { timeout: 15_000 };

export type BuiltApplication = {
  /** Of this test alone: the data, and the library in it. */
  root: string;
  /** A meeting file in the library. */
  path: string;
  /** Starts the application with these on its command line; it is ended after the test. */
  readonly start: (...args: readonly string[]) => Promise<StandIn>;
};

/** The built application for each test of a file, in one Chromium. */
export function builtApplication(): BuiltApplication {
  let browser: SharedChromium;
  let started: StandIn | null = null;
  const application: BuiltApplication = {
    root: '',
    path: '',
    start: async (...args) => (started = await startStandIn(browser, application.root, args)),
  };
  beforeAll(async () => {
    // Builds where what was built is older than the sources.
    await run(process.execPath, [join(CHECKOUT, 'scripts', 'setup.mjs')]);
    browser = await startSharedChromium();
  }, 240_000);
  afterAll(() => browser.close());
  beforeEach(async () => {
    application.root = await mkdtemp(join(tmpdir(), 'rapporteur-wiring-'));
    await mkdir(join(application.root, 'library'));
    application.path = join(application.root, 'library', 'board.minutes');
    await writeFile(application.path, writeMeetingText(makeMeeting()));
  });
  afterEach(async () => {
    await started?.close();
    started = null;
    await rm(application.root, { recursive: true, force: true });
  });
  return application;
}

/** The page's global, as what runs in it sees it. */
export type Host = { readonly rapporteur: Bridge };

/** Opens and joins a meeting in a page; gives the session. */
export async function openIn(page: Page, path: string): Promise<string> {
  const opened = await page.evaluate(async (file) => {
    const { rapporteur } = globalThis as never as Host;
    const answer = await rapporteur.openMeeting(file, { readOnly: false });
    if (answer.ok) await rapporteur.joinSession(answer.value.sessionId, new Uint8Array([0]));
    return answer;
  }, path);
  if (!opened.ok) throw new Error(opened.error.sentence);
  return opened.value.sessionId;
}

/** A change of the meeting's place, as a window's Yjs would send it. */
export async function change(page: Page, sessionId: string, place: string): Promise<void> {
  const joined = await page.evaluate(async (id) => {
    const answer = await (globalThis as never as Host).rapporteur.joinSession(id, new Uint8Array([0]));
    return answer.ok ? [...answer.value.update] : [];
  }, sessionId);
  const doc = new Y.Doc();
  Y.applyUpdate(doc, Uint8Array.from(joined));
  const before = Y.encodeStateVector(doc);
  doc.getMap('meeting').set('place', place);
  const update = [...Y.encodeStateAsUpdate(doc, before)];
  const sent = await page.evaluate(
    async ([id, bytes]) => (globalThis as never as Host).rapporteur.sendUpdate(id, Uint8Array.from(bytes)),
    [sessionId, update] as const,
  );
  if (!sent.ok) throw new Error(sent.error.sentence);
}
