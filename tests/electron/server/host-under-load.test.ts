import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openRendererFiles } from '../../../electron/server/renderer-files.ts';
import { INCOMING_BYTES } from '../../../shared/incoming-bytes.ts';
import { calls } from '../../../shared/bridge/contract.ts';
import { makeMeeting } from '../../builders.ts';
import { openTestWindow, startTestHost, type TestHost } from '../bridge/test-host.ts';
import { cookieOf, rawRequest } from './raw-request.ts';

let started: TestHost;
let cookie: string;
beforeEach(async () => {
  started = await startTestHost();
  await started.write('board.minutes', makeMeeting());
  cookie = await cookieOf(started.address);
});
afterEach(() => started.close());

const rawConnection = (): Promise<Socket> =>
  new Promise((connected, failed) => {
    const socket = connect(Number(new URL(started.address).port), '127.0.0.1', () => connected(socket));
    socket.on('error', failed);
  });

const ended = (socket: Socket): Promise<void> =>
  new Promise((resolve) => {
    socket.on('close', () => resolve());
    socket.resume();
  });

const PAGE = '/bridge?page=0123456789abcdef';
const openSocket = (headers: Record<string, string>): WebSocket =>
  new WebSocket(`${new URL(started.address).origin.replace('http', 'ws')}${PAGE}`, { headers });

describe('the browser host under load', () => {
  it(
    '[GA18] a thousand connections that say nothing keep no window from working',
    { timeout: 60_000 },
    async () => {
      const before = process.memoryUsage().rss;
      const idle = await Promise.all(Array.from({ length: 1_000 }, rawConnection));
      const page = await openTestWindow(started.address);
      const begun = performance.now();
      expect((await page.bridge.listMeetings()).ok).toBe(true);
      expect((await rawRequest(started.address, { path: '/', headers: { cookie } })).status).toBe(200);
      expect(performance.now() - begun).toBeLessThan(2_000);
      expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
      page.close();
      for (const socket of idle) socket.destroy();
    },
  );

  it(
    '[GA19] a request that does not arrive within seconds ends its connection',
    { timeout: 60_000 },
    async () => {
      const halves = [
        'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ',
        `POST / HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\n`,
        'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n',
      ];
      const begun = performance.now();
      await Promise.all(
        halves.map(async (half) => {
          const socket = await rawConnection();
          socket.on('error', () => {});
          socket.write(half);
          const dripping = setInterval(() => socket.writable && socket.write('a'), 500);
          await ended(socket);
          clearInterval(dripping);
        }),
      );
      expect(performance.now() - begun).toBeLessThan(20_000);
    },
  );

  it('[GA19] an answer nobody reads holds nothing up', async () => {
    const lazy = await rawConnection();
    lazy.pause();
    const { host } = new URL(started.address);
    for (let times = 0; times < 200; times++)
      lazy.write(`GET / HTTP/1.1\r\nHost: ${host}\r\nCookie: ${cookie}\r\n\r\n`);
    expect((await rawRequest(started.address, { path: '/', headers: { cookie } })).status).toBe(200);
    lazy.destroy();
  });

  it('[GA20] a message larger than any meeting, or one that never ends, ends its connection', async () => {
    const { origin } = new URL(started.address);
    const other = await openTestWindow(started.address);
    const closeCode = (send: (socket: WebSocket) => void): Promise<number> =>
      new Promise((closed) => {
        const socket = openSocket({ origin, cookie });
        socket.on('error', () => {});
        socket.on('open', () => send(socket));
        socket.on('close', closed);
      });
    const tooLarge = Buffer.alloc(INCOMING_BYTES + 2 * 1024 * 1024, 32);
    // 1009: too big (RFC 6455, 7.4.1); the connection may be gone before the code is read.
    expect([1009, 1006]).toContain(await closeCode((socket) => socket.send(tooLarge)));
    const blobs = Array.from({ length: 9 }, (_, index) => ['parameters', index]);
    expect(await closeCode((socket) => socket.send(JSON.stringify({ message: {}, blobs })))).toBe(1008);
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(
      await closeCode((socket) => socket.send(`{"message":{"kind":"call","parameters":${deep}},"blobs":[]}`)),
    ).toBe(1008);
    expect((await other.bridge.listMeetings()).ok).toBe(true);
    expect(started.faults).toEqual([]);
    other.close();
  });

  it('[GA21] every call is refused without the cookie, and with that of an earlier start', async () => {
    const { origin } = new URL(started.address);
    const earlier = cookie.replace(/=.*/, `=${'A'.repeat(43)}`);
    for (const headers of [{ origin }, { origin, cookie: earlier }, { cookie }])
      for (const name of Object.keys(calls)) {
        const answers: string[] = [];
        const socket = openSocket(headers);
        socket.on('message', (data: Buffer) => answers.push(data.toString()));
        const status = await new Promise<number>((resolve) => {
          socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
          socket.on('error', () => {});
          socket.on('open', () => {
            socket.send(
              JSON.stringify({ message: { kind: 'call', id: 1, name, parameters: [] }, blobs: [] }),
            );
            resolve(101);
          });
        });
        expect([name, status, answers]).toEqual([name, 403, []]);
      }
  });

  it('[GA22] a link in the folder of the window that leads out of it is no file of the window', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'rapporteur-window-'));
    const outside = join(folder, '..', `${folder.split('/').at(-1)}-outside.json`);
    await writeFile(outside, 'secret');
    await symlink(outside, join(folder, 'link.json'));
    await writeFile(join(folder, 'index.html'), 'page');
    const files = await openRendererFiles(folder);
    expect((await files.read('/'))?.content.toString()).toBe('page');
    for (const path of ['/link.json', '//127.0.0.1/share/x.json', '/%5c%5cserver/x.json', '/C:/x.json'])
      expect([path, await files.read(path)]).toEqual([path, null]);
    await rm(folder, { recursive: true });
    await rm(outside);
  });
});
