import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { connectionsIn, RECORDER } from './running-host.ts';

test('[NL4] the recorder misses no way out: sockets, names, datagrams, fetch, threads, programs', async () => {
  const root = await mkdtemp(join(tmpdir(), 'rapporteur-recorder-'));
  try {
    const record = join(root, 'connections.txt');
    // 192.0.2.0/24 is nobody's (RFC 5737), .invalid no name (RFC 2606).
    const goesOut = `
      import net, { connect } from 'node:net';
      import { lookup } from 'node:dns';
      import { resolve4 } from 'node:dns/promises';
      import { createSocket } from 'node:dgram';
      import { connect as http2 } from 'node:http2';
      import { Worker } from 'node:worker_threads';
      import { spawn } from 'node:child_process';
      const quiet = (socket) => socket.on('error', () => {});
      quiet(connect(9, '192.0.2.1'));
      quiet(net.createConnection({ host: '192.0.2.2', port: 9 }));
      quiet(connect(9, '127.0.0.1'));
      quiet(http2('http://192.0.2.3:9'));
      lookup('one.invalid', () => {});
      resolve4('two.invalid').catch(() => {});
      fetch('http://192.0.2.4:8080/').catch(() => {});
      fetch('http://three.invalid/').catch(() => {});
      quiet(createSocket('udp4')).send('x', 9, '192.0.2.5');
      quiet(spawn('true'));
      const inThread = "import { connect } from 'node:net'; connect(9, '192.0.2.6').on('error', () => {});";
      new Worker(new URL('data:text/javascript,' + encodeURIComponent(inThread)), { execArgv: [] });
      setTimeout(() => process.exit(0), 4000);
    `;
    spawnSync(process.execPath, ['--import', RECORDER, '--input-type=module', '--eval', goesOut], {
      env: { PATH: process.env['PATH'] ?? '', RECORD_CONNECTIONS: record },
      timeout: 30_000,
    });
    const told = (await connectionsIn(record)).join('\n');
    for (const count of [1, 2, 3, 4, 6]) expect(told).toContain(`connects to 192.0.2.${count}:`);
    for (const name of ['one.invalid', 'two.invalid', 'three.invalid', 'sends a datagram', 'starts true'])
      expect(told).toContain(name);
    expect(told).not.toContain('127.0.0.1');
  } finally {
    await rm(root, { recursive: true, force: true });
  }
});
