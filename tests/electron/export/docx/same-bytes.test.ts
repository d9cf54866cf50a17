import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { defaultStyle } from '../../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../../shared/summary/summarise.ts';
import { writeMeetingText } from '../../../../shared/meeting/meeting-file.ts';
import { referenceMeeting } from '../../../builders.ts';
import { partNames, printed } from './docx-tools.ts';

const options = { carriedMeeting: writeMeetingText(referenceMeeting()) };
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('[DX16] the same meeting gives the same bytes, printed first or after others', async () => {
  const reference = summarise(referenceMeeting(), defaultStyle);
  const first = await printed(reference, options);
  await printed({ ...reference, language: 'fr' });
  expect(digest(await printed(reference, options))).toBe(digest(first));
});

it('[DX16] the same bytes in another process, another time zone and another year', async () => {
  const here = digest(await printed(summarise(referenceMeeting(), defaultStyle), options));
  const script = fileURLToPath(new URL('./print-reference.ts', import.meta.url));
  for (const TZ of ['Pacific/Kiritimati', 'America/Los_Angeles'])
    expect(
      execFileSync(process.execPath, [script], { encoding: 'utf8', env: { ...process.env, TZ } }).trim(),
    ).toBe(here);
});

it('[DX17] the content types come first in the file', async () => {
  expect(partNames(await printed(summarise(referenceMeeting(), defaultStyle)))[0]).toBe(
    '[Content_Types].xml',
  );
});
