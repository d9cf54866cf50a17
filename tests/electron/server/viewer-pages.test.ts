import { request } from 'node:http';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startViewer } from '../../../electron/server/start-viewer.ts';
import { failure } from '../../../shared/result.ts';
import { makeMeeting, referenceMeeting } from '../../builders.ts';
import { cookieOf, rawRequest } from './raw-request.ts';
import { startTestViewer, testServices, type TestViewer } from './test-viewer.ts';

let started: TestViewer;
let cookie: string;
beforeEach(async () => {
  started = await startTestViewer();
  cookie = await cookieOf(started.viewer.address);
});
afterEach(() => started.close());

const ask = (path: string) => rawRequest(started.viewer.address, { path, headers: { cookie } });
const meetingPaths = async (): Promise<string[]> =>
  [...(await ask('/')).body.matchAll(/href="(\/meetings\/[\w-]+)"/g)].map((match) => match[1] ?? '');
const meetingPath = async (): Promise<string> => (await meetingPaths())[0] ?? 'no meeting listed';

describe('the list of meetings', () => {
  it('[VW14] says what to do where there is none', async () => {
    const { status, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toContain('There is no meeting here yet.');
    expect(body).toContain('rapporteur import');
  });

  it('[VW15] lists the newest meeting first and a file that does not open last, with the reason', async () => {
    await started.write('a.minutes', makeMeeting({ body: 'Older', date: '2025-01-01' }));
    await started.write('b.minutes', makeMeeting({ body: 'Newer', date: '2026-01-01' }));
    await started.write('c.minutes', makeMeeting({ body: 'Undated', date: null }));
    await started.write('0.minutes', 'nonsense');
    const { body } = await ask('/');
    const order = [
      'Newer Meeting 7',
      'Older Meeting 7',
      'Undated Meeting 7',
      'not a Rapporteur meeting file',
    ];
    const positions = order.map((text) => body.indexOf(text));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual(positions.toSorted((one, other) => one - other));
  });

  it('[VW16] says why a folder cannot be listed, and lists again once it can', async () => {
    await rm(started.folder, { recursive: true });
    const { status, body } = await ask('/');
    expect(status).toBe(500);
    expect(body).toContain('there is no such file or folder');
    const { mkdir } = await import('node:fs/promises');
    await mkdir(started.folder);
    expect((await ask('/')).status).toBe(200);
  });

  it('[VW17] a viewer of named files shows those only, and begins with the one there is', async () => {
    const named = await startTestViewer(['board.minutes']);
    await named.write('board.minutes', makeMeeting());
    await named.write('other.minutes', makeMeeting({ body: 'Other' }));
    const { address } = named.viewer;
    const own = await cookieOf(address);
    expect(new URL(address).pathname).toMatch(/^\/meetings\//);
    const page = await rawRequest(address, { path: new URL(address).pathname, headers: { cookie: own } });
    expect(page.body).toContain('Board Meeting 7');
    expect((await rawRequest(address, { path: '/', headers: { cookie: own } })).body).not.toContain('Other');
    await named.close();
  });
});

describe('the page of a meeting', () => {
  it('[VW18] shows the whole document, the findings beside it, and a download in each format', async () => {
    await started.write('xiv.minutes', referenceMeeting());
    const { body } = await ask(await meetingPath());
    expect(body).toContain('<h1>IGF MAG Meeting XIV</h1>');
    expect(body).toContain('Annex 2: List of Participants');
    expect(body).toContain('Family and given name may be swapped');
    expect(body).toMatch(/<a download href="[^"]+\/download\/html\?style=action-items">HTML<\/a>/);
  });

  it('[VW19] prints in the style asked for, else in the meeting’s own; an unknown one is as none', async () => {
    await started.write('a.minutes', makeMeeting({ houseStyle: 'summary-report' }));
    const path = await meetingPath();
    expect((await ask(path)).body).toContain('class="subtitle">Summary report<');
    expect((await ask(`${path}?style=action-items`)).body).toContain('class="subtitle">Action items');
    expect((await ask(`${path}?style=%22%3E%3Cscript%3E`)).body).toContain(
      'class="subtitle">Summary report<',
    );
  });

  it('[VW20] a file that became unreadable says why, and nothing of it is lost by looking', async () => {
    await started.write('a.minutes', makeMeeting());
    const path = await meetingPath();
    await started.write('a.minutes', '{ broken');
    const { status, body } = await ask(path);
    expect(status).toBe(422);
    expect(body).toContain('Nothing was changed');
  });

  it('[VW21] text of a meeting is text in every place of the page', async () => {
    const attack = '"><script>alert(1)</script>';
    await started.write(`<img src=x>.minutes`, makeMeeting({ body: attack, place: attack }));
    for (const path of ['/', await meetingPath()]) {
      const { body } = await ask(path);
      expect(body).not.toContain('<script>');
      expect(body).not.toContain('<img');
      expect(body).toContain('&lt;script&gt;');
    }
  });

  it('[VW22] a download carries the file’s name in any script and keeps to one header line', async () => {
    await started.write('Réunion "7" 会議.minutes', makeMeeting());
    const { headers, body } = await ask(`${await meetingPath()}/download/html`);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="R_union _7_ __.html"; filename*=UTF-8''R%C3%A9union%20%227%22%20%E4%BC%9A%E8%AD%B0.html`,
    );
    expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
    expect(body).toContain('<!doctype html>');
  });

  it('[VW23] a format that cannot be printed says why; a fault of ours is told apart and shows no details', async () => {
    await started.write('a.minutes', makeMeeting());
    const faults: unknown[] = [];
    const html = testServices.downloads.find(({ id }) => id === 'html');
    if (html === undefined) throw new Error('no download to test with');
    const viewer = await startViewer({
      folder: started.folder,
      files: [],
      reportBug: (fault) => faults.push(fault),
      services: {
        ...testServices,
        downloads: [
          {
            ...html,
            id: 'pdf',
            print: async () => failure({ sentence: 'The fonts are missing. Run npm ci.' }),
          },
          { ...html, id: 'docx', print: () => Promise.reject(new Error('inner detail')) },
        ],
      },
    });
    const own = await cookieOf(viewer.address);
    const get = (path: string) => rawRequest(viewer.address, { path, headers: { cookie: own } });
    const path = /href="(\/meetings\/[\w-]+)"/.exec((await get('/')).body)?.[1] ?? '';
    expect((await get(`${path}/download/pdf`)).body).toContain('The fonts are missing. Run npm ci.');
    const fault = await get(`${path}/download/docx`);
    expect(fault.status).toBe(500);
    expect(fault.body).not.toContain('inner detail');
    expect(faults).toEqual([new Error('inner detail')]);
    await viewer.close();
  });
});

describe('the news of a file', () => {
  it('[VW24] tells its version at once and again after a change, a deletion and a return, and stops with the page', async () => {
    await started.write('a.minutes', makeMeeting());
    const path = await meetingPath();
    const shown = /data-version="([^"]+)"/.exec((await ask(path)).body)?.[1];
    const { hostname, port } = new URL(started.viewer.address);
    const versions: string[] = [];
    const stream = request({ hostname, port, path: `${path}/changes`, headers: { cookie }, agent: false });
    stream.on('response', (incoming) =>
      incoming.on('data', (chunk: Buffer) => {
        for (const match of chunk.toString().matchAll(/^data: (.*)$/gm)) versions.push(match[1] ?? '');
      }),
    );
    stream.on('error', () => {});
    stream.end();
    const until = (count: number) => expect.poll(() => versions.length, { timeout: 5_000 }).toBe(count);
    await until(1);
    expect(versions[0]).toBe(shown);
    await started.write('a.minutes', makeMeeting({ body: 'Changed' }));
    await until(2);
    expect(versions[1]).not.toBe(shown);
    await rm(join(started.folder, 'a.minutes'));
    await until(3);
    expect(versions[2]).toBe('gone');
    await started.write('a.minutes', makeMeeting());
    await until(4);
    stream.destroy();
    await started.write('a.minutes', makeMeeting({ body: 'After' }));
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(versions).toHaveLength(4);
    expect(started.faults).toEqual([]);
  });
});
