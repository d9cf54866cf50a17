/**
 * Run as a process of its own: reads a file as each of the kinds named ("any" is none) and prints a line for each, with
 * the outcome, the milliseconds of the processor it took (other work of the machine does not count), and the most
 * memory the process had so far, in MB.
 */
import { readFileSync } from 'node:fs';
import { readIncoming } from '../../../../electron/import/incoming/read-incoming.ts';
import { incomingKindSchema } from '../../../../shared/bridge/calls/intake-calls.ts';

const [path = '', ...kinds] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(path));
for (const kind of kinds) {
  const begun = process.cpuUsage();
  const read = await readIncoming(
    { name: 'given file', bytes },
    kind === 'any' ? null : incomingKindSchema.parse(kind),
  );
  const used = process.cpuUsage(begun);
  const told = {
    kind,
    sentence: read.ok ? null : read.error,
    milliseconds: Math.round((used.user + used.system) / 1_000),
    megabytes: Math.round(process.resourceUsage().maxRSS / 1_024),
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
}
