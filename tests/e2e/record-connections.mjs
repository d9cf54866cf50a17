/**
 * Loaded before a host (`--import`), and by itself into each of its threads: writes into the file RECORD_CONNECTIONS
 * every connection to another computer, every name that is looked up and every program that is started. Sockets that
 * native code opens are found where Linux lists those of the process.
 */
import childProcess from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import workers from 'node:worker_threads';

const record = process.env['RECORD_CONNECTIONS'];
if (record !== undefined) listen(record);

function listen(file) {
  const say = (line) => appendFileSync(file, `${line}\n`);
  const isHere = (host) => host === undefined || /^(?:127\.0\.0\.1|::1|localhost)$/.test(host);

  // oxlint-disable-next-line typescript/unbound-method -- called with its own `this` below
  const { connect } = net.Socket.prototype;
  net.Socket.prototype.connect = function recorded(...parameters) {
    const [first] = parameters.flat();
    const target = typeof first === 'object' && first !== null ? first : { port: first, host: parameters[1] };
    if (target.path === undefined && !isHere(target.host)) say(`connects to ${target.host}:${target.port}`);
    return connect.apply(this, parameters);
  };

  for (const of of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
    for (const name of Object.getOwnPropertyNames(of).filter((each) =>
      /^(?:lookup|resolve|reverse)/.test(each),
    )) {
      const original = of[name];
      if (typeof original !== 'function') continue;
      of[name] = function recorded(host, ...rest) {
        if (!isHere(host)) say(`looks up ${host}`);
        return original.call(this, host, ...rest);
      };
    }

  for (const name of ['send', 'connect']) {
    const original = dgram.Socket.prototype[name];
    dgram.Socket.prototype[name] = function recorded(...parameters) {
      say(`${name}s a datagram`);
      return original.apply(this, parameters);
    };
  }

  for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
    const original = childProcess[name];
    childProcess[name] = function recorded(...parameters) {
      say(`starts ${parameters[0]}`);
      return original.apply(this, parameters);
    };
  }

  workers.Worker = class extends workers.Worker {
    constructor(path, options = {}) {
      super(path, { ...options, execArgv: [...(options.execArgv ?? []), '--import', import.meta.url] });
    }
  };
  syncBuiltinESMExports();
  if (workers.isMainThread) setInterval(() => sayNative(say), 100).unref();
  say(`listening in ${workers.isMainThread ? 'the process' : 'a thread'}`);
}

const told = new Set();

/** Sockets of this process whose other end is on another computer, by /proc; none where there is no such thing. */
function sayNative(say) {
  try {
    const own = new Set(
      readdirSync('/proc/self/fd').flatMap((fd) => {
        try {
          return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/self/fd/${fd}`))?.slice(1) ?? [];
        } catch {
          return [];
        }
      }),
    );
    for (const table of ['tcp', 'tcp6', 'udp', 'udp6'])
      for (const line of readFileSync(`/proc/self/net/${table}`, 'utf8').split('\n').slice(1)) {
        const [, , other = '', , , , , , , inode = ''] = line.trim().split(/\s+/);
        const [address = ''] = other.split(':');
        const isOfThisMachine = /^(?:0+|0100007F|0{24}01000000|0{16}FFFF00000100007F)$/.test(address);
        if (!own.has(inode) || isOfThisMachine || told.has(inode)) continue;
        told.add(inode);
        say(`has a socket to ${other} (${table})`);
      }
  } catch {
    // Elsewhere than on Linux.
  }
}
