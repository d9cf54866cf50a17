import { existsSync, readFileSync } from 'node:fs';

const path = new URL('../../../../../shared/reference/igf-mag-xiv-summary.md', import.meta.url);

/** The reference summary as it was published, where the folder beside the project is present. */
export const referenceText: string | null = existsSync(path) ? readFileSync(path, 'utf8') : null;
if (referenceText === null) console.warn('Skipped: the reference summary (../shared/reference) is not here.');

/** The same text as it comes out of a word processor or a mail: no marks, bullets and tabs typed. */
export const asCopiedText = (markdown: string, bullet = '•\t'): string =>
  markdown
    .replace(/<\/?b>/g, '')
    .replace(/\*\*/g, '')
    .replace(/^#+ /gm, '')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/^- /gm, bullet)
    .replace(/ +$/gm, '');
