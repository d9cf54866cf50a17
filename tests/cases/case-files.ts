import { existsSync, readFileSync } from 'node:fs';

/** Other people's data, beside the repository and never in it. */
const FOLDER = new URL('../../../shared/cases/', import.meta.url);

export const hasCases = existsSync(FOLDER);
export const NO_CASES = 'Skipped: there is no ../shared/cases beside the repository.';

/** The bytes of a case file, as in `attendance/expected.json`. */
export const caseBytes = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, FOLDER)));

export const caseJson = <Content>(path: string): Content =>
  JSON.parse(readFileSync(new URL(path, FOLDER), 'utf8')) as Content;
