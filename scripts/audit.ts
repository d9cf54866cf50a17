/**
 * Asks the registry for known faults of the packages in package-lock.json; one that is high or critical fails. A registry
 * that does not answer such questions (a mirror, no network) is told in one line and fails nothing.
 */
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { CHECKOUT } from './start/places.ts';

const answerSchema = z.union([
  z.object({ metadata: z.object({ vulnerabilities: z.record(z.string(), z.number()) }) }),
  z.object({ error: z.unknown() }).or(z.object({ message: z.string() })),
]);

const npm = process.env['npm_execpath'];
const [file, before] = npm?.endsWith('.js') === true ? [process.execPath, [npm]] : ['npm', []];
const { stdout } = spawnSync(file, [...before, 'audit', '--json', '--audit-level=high'], {
  cwd: CHECKOUT,
  encoding: 'utf8',
  shell: process.platform === 'win32' && before.length === 0,
});
const answer = answerSchema.safeParse(jsonOf(stdout));

if (!answer.success || !('metadata' in answer.data))
  console.log('Skipped: the registry does not answer npm audit, so no package was looked up.');
else {
  const { high = 0, critical = 0, total = 0 } = answer.data.metadata.vulnerabilities;
  console.log(`npm audit: ${critical} critical, ${high} high, ${total} in all.`);
  if (high + critical > 0) {
    console.error(
      'A package has a known fault of high severity; "npm audit" names it. Update or replace it.',
    );
    process.exitCode = 1;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
