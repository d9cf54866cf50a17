import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { makeMeeting } from '../../builders.ts';
import { openTestWindow, startTestHost, type TestHost } from '../bridge/test-host.ts';
import { cookieOf, rawRequest, type RawRequest } from './raw-request.ts';

/** For a machine that is busy with other things. */
const PATIENTLY = { timeout: 15_000 };

let started: TestHost;
let address: string;
let cookie: string;
beforeEach(async () => {
  started = await startTestHost();
  await started.write('board.minutes', makeMeeting());
  address = started.address;
  cookie = await cookieOf(address);
});
afterEach(() => started.close());

const ask = (path: string, rest: Omit<RawRequest, 'path'> = {}) =>
  rawRequest(address, { path, ...rest, headers: { cookie, ...rest.headers } });

describe('the gate of the browser host', () => {
  it('[GA1] exchanges the secret of the address for a cookie no script reads and no other site sends, at a clean address', async () => {
    const { search } = new URL(address);
    const answer = await rawRequest(address, { path: `/${search}` });
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^rapporteur-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(answer.headers['set-cookie']?.[0]).not.toContain(new URL(address).searchParams.get('key'));
  });

  it('[GA2] without the secret, or with a wrong one, says one plain sentence and nothing else', async () => {
    const attempts: RawRequest[] = [
      { path: '/' },
      { path: '/?key=' },
      { path: '/?key=wrong' },
      { path: `/?key=${'A'.repeat(43)}` },
      { path: '/', headers: { cookie: cookie.replace(/=.*/, '=wrong') } },
      { path: '/', headers: { cookie: 'rapporteur=x' } },
      { path: '/assets/main.js' },
    ];
    for (const attempt of attempts) {
      const answer = await rawRequest(address, attempt);
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body).toMatch(/^This is a private page of Rapporteur\. [^\n]+\n$/);
    }
  });

  it('[GA3] an address for one use opens once, in GET only; the printed one opens again and again', async () => {
    const once = started.host.takeAddressForOneUse(0);
    const path = new URL(once).pathname + new URL(once).search;
    expect((await rawRequest(once, { path, method: 'HEAD' })).status).toBe(403);
    expect((await rawRequest(once, { path })).status).toBe(302);
    expect((await rawRequest(once, { path })).status).toBe(403);
    expect((await rawRequest(once, { path, headers: { cookie } })).status).toBe(302);
    expect(await cookieOf(address)).toBe(cookie);
    expect(await cookieOf(address)).toBe(cookie);
  });

  it('[GA4] refuses another Host, even with the cookie: a rebound name reaches nothing', async () => {
    const { port } = new URL(address);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      `localhost:${port}`,
      '127.0.0.1',
      '127.0.0.1:1',
    ])
      expect((await ask('/', { headers: { host } })).status).toBe(403);
    expect((await ask('/', { headers: { host: 'a b' } })).status).toBe(400);
    expect((await ask('/', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
  });

  it('[GA5] refuses pages of other sites and other ports, even with the cookie', async () => {
    const foreign = ['cross-site', 'same-site', 'nonsense'].map((site) => ({ 'sec-fetch-site': site }));
    const origins = ['null', 'http://evil.example', 'http://127.0.0.1:1'].map((origin) => ({ origin }));
    for (const headers of [...foreign, ...origins]) expect((await ask('/', { headers })).status).toBe(403);
    for (const site of ['none', 'same-origin'])
      expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(200);
    expect((await ask('/', { headers: { origin: new URL(address).origin } })).status).toBe(200);
  });

  it('[GA6] only reads: every other method is refused', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
    expect((await ask('/', { method: 'TRACE' })).status).toBe(400);
  });

  it('[GA7] the key of an address never sends one to another host', async () => {
    const { search } = new URL(address);
    const answer = await rawRequest(address, { path: `//evil.example/${search}` });
    expect(answer.headers.location).toBe('/evil.example/');
  });
});

describe('what the browser host lets be reached', () => {
  it('[GA8] no path leads out of the window, however it is written', async () => {
    await writeFile(join(started.folders.library, 'secret.txt'), 'secret');
    const paths = [
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2findex.html',
      '/assets/../../library/secret.txt',
      '/assets/constructor',
      '/assets',
      '/secret.txt',
      '/library/board.minutes',
      '/%00',
      '//etc/passwd',
      '/\\..\\secret.txt',
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask('http://evil.example/')).status).toBe(400);
    expect((await ask('/bridge')).status).toBe(404);
  });

  it('[GA9] every answer forbids inline script and style, frames, sniffing, referrers and keeping', async () => {
    const answers = [
      await ask('/'),
      await ask('/assets/main.js'),
      await ask('/nothing'),
      await ask('/', { method: 'POST' }),
      await ask('/', { headers: { host: 'a b' } }),
      await rawRequest(address, { path: '/' }),
      await rawRequest(address, { path: `/${new URL(address).search}` }),
    ];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
      });
      const policy = headers['content-security-policy'];
      for (const part of [
        "default-src 'none'",
        "script-src 'self';",
        "style-src 'self';",
        "frame-ancestors 'none'",
      ])
        expect(policy).toContain(part);
      expect(policy).not.toContain('unsafe');
    }
  });

  it('[GA10] HEAD says what GET says and has no body', async () => {
    for (const path of ['/', '/assets/main.js', '/nothing']) {
      const head = await ask(path, { method: 'HEAD' });
      const get = await ask(path);
      expect(head.status).toBe(get.status);
      expect(head.headers['content-type']).toBe(get.headers['content-type']);
      expect(head.body).toBe('');
    }
  });

  it('[GA11] two starts know each other neither by secret nor by cookie', async () => {
    const other = await startTestHost();
    const { port } = new URL(other.address);
    const { search } = new URL(address);
    expect((await rawRequest(other.address, { path: `/${search}` })).status).toBe(403);
    const renamed = cookie.replace(/^rapporteur-\d+/, `rapporteur-${port}`);
    expect((await rawRequest(other.address, { path: '/', headers: { cookie: renamed } })).status).toBe(403);
    await other.close();
  });
});

/** How the opening of a socket ends: "open", or the status it was refused with. */
const PAGE = '/bridge?page=0123456789abcdef';
const opening = (path: string, headers: Record<string, string>): Promise<string> =>
  new Promise((resolve) => {
    const socket = new WebSocket(`${new URL(address).origin.replace('http', 'ws')}${path}`, { headers });
    socket.on('open', () => (resolve('open'), socket.terminate()));
    socket.on('unexpected-response', (_request, response) => resolve(String(response.statusCode)));
    socket.on('error', (error) => resolve(error.message));
  });

describe('the bridge of the browser host', () => {
  it('[GA12] opens for our own page with the cookie, and for nobody else', async () => {
    const { origin, port, search } = new URL(address);
    expect(await opening(PAGE, { origin, cookie })).toBe('open');
    const refused: Record<string, string>[] = [
      { origin },
      { cookie },
      { origin, cookie: cookie.replace(/=.*/, '=wrong') },
      { origin: 'http://evil.example', cookie },
      { origin: 'http://127.0.0.1:1', cookie },
      { origin: 'null', cookie },
      { origin, cookie, host: `localhost:${port}` },
      { origin, cookie, 'sec-fetch-site': 'cross-site' },
    ];
    for (const headers of refused) expect([headers, await opening(PAGE, headers)]).toEqual([headers, '403']);
    expect(await opening(`${PAGE}&${search.slice(1)}`, { origin })).toBe('403');
    expect(await opening('/other', { origin, cookie })).toBe('404');
    expect(await opening('/bridge', { origin, cookie })).toBe('400');
  });

  it('[GA13] what is no message of a window ends the connection; nothing else is troubled by it', async () => {
    const { origin } = new URL(address);
    const other = await openTestWindow(address);
    for (const frame of [
      'nonsense',
      '{}',
      '{"message":{"kind":"call"},"blobs":[]}',
      Buffer.from([1, 2, 3]),
    ]) {
      const socket = new WebSocket(`${origin.replace('http', 'ws')}${PAGE}`, { headers: { origin, cookie } });
      const closed = new Promise<number>((resolve) => socket.on('close', resolve));
      socket.on('open', () => socket.send(frame));
      expect(await closed).toBe(1008);
    }
    expect((await other.bridge.listMeetings()).ok).toBe(true);
    expect(started.faults).toEqual([]);
    other.close();
  });

  it('[GA14] a call there is not, or with what the contract does not allow, is refused by a sentence', async () => {
    const { origin } = new URL(address);
    const socket = new WebSocket(`${origin.replace('http', 'ws')}${PAGE}`, { headers: { origin, cookie } });
    await new Promise((resolve) => socket.on('open', resolve));
    const answers: unknown[] = [];
    socket.on('message', (data: Buffer) => answers.push(JSON.parse(data.toString())));
    for (const [id, name] of ['constructor', '__proto__', 'evil', 'openMeeting'].entries())
      socket.send(JSON.stringify({ message: { kind: 'call', id, name, parameters: [] }, blobs: [] }));
    await expect.poll(() => answers.length, PATIENTLY).toBe(4);
    for (const answer of answers) expect(answer).toMatchObject({ message: { kind: 'refused' } });
    socket.terminate();
  });

  it('[GA15] a fault of ours is reported, and told without details', async () => {
    await started.close();
    started = await startTestHost({
      services: {
        chooseMeetingFile: () => Promise.reject(new Error('secret detail')),
      },
    });
    const page = await openTestWindow(started.address);
    await expect(page.bridge.chooseMeetingFile()).rejects.toThrow('Rapporteur has a fault here.');
    expect(started.faults.splice(0)).toHaveLength(1);
    page.close();
  });
});
