import { symlink, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMeeting } from '../../builders.ts';
import { cookieOf, rawRequest, type RawRequest } from './raw-request.ts';
import { startTestViewer, type TestViewer } from './test-viewer.ts';

let started: TestViewer;
let address: string;
let cookie: string;
beforeEach(async () => {
  started = await startTestViewer();
  await started.write('board.minutes', makeMeeting());
  address = started.viewer.address;
  cookie = await cookieOf(address);
});
afterEach(() => started.close());

const ask = (path: string, rest: Omit<RawRequest, 'path'> = {}) =>
  rawRequest(address, { path, ...rest, headers: { cookie, ...rest.headers } });
const meetingPath = async (): Promise<string> =>
  /href="(\/meetings\/[\w-]+)"/.exec((await ask('/')).body)?.[1] ?? 'no meeting listed';

describe('the gate of the viewer', () => {
  it('[VW1] exchanges the secret of the address for a cookie no script reads and no other site sends, at a clean address', async () => {
    const { search } = new URL(address);
    const answer = await rawRequest(address, { path: `/${search}` });
    expect(answer.status).toBe(302);
    expect(answer.headers.location).toBe('/');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^rapporteur-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    expect(answer.headers['set-cookie']?.[0]).not.toContain(new URL(address).searchParams.get('key'));
  });

  it('[VW2] without the secret, or with a wrong one, says one plain sentence and nothing else', async () => {
    const attempts: RawRequest[] = [
      { path: '/' },
      { path: '/?key=' },
      { path: '/?key=wrong' },
      { path: `/?key=${'A'.repeat(43)}` },
      { path: '/', headers: { cookie: cookie.replace(/=.*/, '=wrong') } },
      { path: '/', headers: { cookie: 'rapporteur=x' } },
      { path: '/assets/viewer.js' },
      { path: await meetingPath() },
    ];
    for (const attempt of attempts) {
      const answer = await rawRequest(address, attempt);
      expect(answer.status).toBe(403);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
      expect(answer.headers['set-cookie']).toBeUndefined();
      expect(answer.body).toMatch(/^This is a private page of Rapporteur\. [^\n]+\n$/);
    }
  });

  it('[VW3] an address for one use opens once, in GET only; the printed one opens again and again', async () => {
    const once = started.viewer.takeAddressForOneUse();
    const path = new URL(once).pathname + new URL(once).search;
    expect((await rawRequest(once, { path, method: 'HEAD' })).status).toBe(403);
    expect((await rawRequest(once, { path })).status).toBe(302);
    expect((await rawRequest(once, { path })).status).toBe(403);
    expect((await rawRequest(once, { path, headers: { cookie } })).status).toBe(302);
    expect(await cookieOf(address)).toBe(cookie);
    expect(await cookieOf(address)).toBe(cookie);
  });

  it('[VW4] refuses another Host, even with the cookie: a rebound name reaches nothing', async () => {
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

  it('[VW5] refuses pages of other sites and other ports, even with the cookie', async () => {
    const foreign = ['cross-site', 'same-site', 'nonsense'].map((site) => ({ 'sec-fetch-site': site }));
    const origins = ['null', 'http://evil.example', 'http://127.0.0.1:1'].map((origin) => ({ origin }));
    for (const headers of [...foreign, ...origins]) expect((await ask('/', { headers })).status).toBe(403);
    for (const site of ['none', 'same-origin'])
      expect((await ask('/', { headers: { 'sec-fetch-site': site } })).status).toBe(200);
    expect((await ask('/', { headers: { origin: new URL(address).origin } })).status).toBe(200);
  });

  it('[VW6] only reads: every other method is refused', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await ask('/', { method });
      expect(answer.status).toBe(405);
      expect(answer.headers.allow).toBe('GET, HEAD');
    }
    expect((await ask('/', { method: 'TRACE' })).status).toBe(400);
  });

  it('[VW7] the key of an address never sends one to another host', async () => {
    const { search } = new URL(address);
    const answer = await rawRequest(address, { path: `//evil.example/${search}` });
    expect(answer.headers.location).toBe('/evil.example/');
  });
});

describe('what the viewer lets be reached', () => {
  it('[VW8] no path leads out of the folder, however it is written', async () => {
    await writeFile(join(started.folder, 'secret.txt'), 'secret');
    const paths = [
      '/../../etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/assets/..%2fviewer-assets.ts',
      '/assets/../start-viewer.ts',
      '/assets/constructor',
      '/meetings/..%2fsecret.txt',
      '/meetings/board.minutes',
      '/meetings/%2e%2e/secret.txt',
      `/meetings/${encodeURIComponent(join(started.folder, 'board.minutes'))}`,
      '/meetings/board',
      '/secret.txt',
      '/%00',
      '//etc/passwd',
      '/\\..\\secret.txt',
    ];
    for (const path of paths) expect([path, (await ask(path)).status]).toEqual([path, 404]);
    expect((await ask('http://evil.example/')).status).toBe(400);
  });

  it('[VW9] lists meeting files that lie in the folder themselves: no links, no folders, no hidden or other files', async () => {
    const outside = join(started.folder, 'elsewhere');
    await mkdir(outside);
    await writeFile(join(outside, 'deep.minutes'), '{}');
    await symlink(join(outside, 'deep.minutes'), join(started.folder, 'link.minutes'));
    await mkdir(join(started.folder, 'folder.minutes'));
    await started.write('.hidden.minutes', '{}');
    await started.write('notes.txt', 'x');
    const { body } = await ask('/');
    expect(body.match(/href="\/meetings\//g)).toHaveLength(1);
    expect(body).toContain('Board Meeting 7');
  });

  it('[VW10] an unknown meeting, a format there is not, and a meeting that has gone say so', async () => {
    const path = await meetingPath();
    expect((await ask('/meetings/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
    expect((await ask(`${path}/download/exe`)).status).toBe(404);
    expect((await ask(`${path}/nothing`)).status).toBe(404);
    const { rm } = await import('node:fs/promises');
    await rm(join(started.folder, 'board.minutes'));
    const gone = await ask(path);
    expect(gone.status).toBe(404);
    expect(gone.body).toContain('moved, renamed or deleted');
  });

  it('[VW11] every answer forbids inline script, frames, sniffing, referrers and keeping', async () => {
    const path = await meetingPath();
    const answers = [
      await ask('/'),
      await ask(path),
      await ask(`${path}/document.css`),
      await ask(`${path}/download/html`),
      await ask('/assets/viewer.js'),
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
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('[VW12] HEAD says what GET says and has no body', async () => {
    for (const path of ['/', await meetingPath(), `${await meetingPath()}/download/html`, '/nothing']) {
      const head = await ask(path, { method: 'HEAD' });
      const get = await ask(path);
      expect(head.status).toBe(get.status);
      expect(head.headers['content-type']).toBe(get.headers['content-type']);
      expect(head.body).toBe('');
    }
  });

  it('[VW13] two starts know each other neither by secret nor by cookie nor by id', async () => {
    const other = await startTestViewer();
    const { port } = new URL(other.viewer.address);
    const { search } = new URL(address);
    expect((await rawRequest(other.viewer.address, { path: `/${search}` })).status).toBe(403);
    const renamed = cookie.replace(/^rapporteur-\d+/, `rapporteur-${port}`);
    expect((await rawRequest(other.viewer.address, { path: '/', headers: { cookie: renamed } })).status).toBe(
      403,
    );
    await other.close();
  });
});
