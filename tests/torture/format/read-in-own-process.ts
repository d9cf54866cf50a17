/**
 * Run as a process of its own: checks a meeting file and opens it for writing, as the command line and a host do. Prints
 * one line with what was said, the milliseconds of the processor each took (other work of the machine does not count),
 * and the most memory the process had, in MB.
 */
import '../../electron/raw-text-loader.mjs';
import { dirname, join } from 'node:path';

const { describeOpenSessionFailure, openSession } = await import('../../../electron/session/index.ts');
const { runCommand } = await import('../../electron/cli/run-command.ts');

const [file = ''] = process.argv.slice(2);

async function measured<Value>(work: () => Promise<Value>): Promise<readonly [Value, number]> {
  const begun = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(begun);
  return [value, Math.round((user + system) / 1_000)];
}

const [{ exitCode, errors }, checking] = await measured(() => runCommand(['check', file]));
const folders = {
  recoveryFolder: join(dirname(file), 'recovery'),
  backupFolder: join(dirname(file), 'backups'),
};
const [opened, opening] = await measured(() => openSession(file, folders));
const refusal = opened.ok ? null : describeOpenSessionFailure(opened.error, 'x');
if (opened.ok) await opened.value.close();
console.log(
  JSON.stringify({
    exitCode,
    errors,
    refusal,
    milliseconds: { checking, opening },
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  }),
);
