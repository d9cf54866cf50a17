import { type ImportNotice } from './import-notice.ts';

const FRONT_MATTER =
  /^(?:\ufeff)?---[ \t]*\r?\n((?:[A-Za-z_][\w-]*:.*\r?\n|[ \t]+.*\r?\n|- .*\r?\n|\r?\n)*?)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/**
 * Settings before a Markdown text, between lines of three dashes, as site generators and pandoc use. They are no
 * part of the summary: blank lines stand in their place, so that line numbers stay, and a notice says so.
 */
export function takeFrontMatter(markdown: string): {
  readonly source: string;
  readonly notices: ImportNotice[];
} {
  const [whole, settings = ''] = FRONT_MATTER.exec(markdown) ?? [];
  if (whole === undefined || settings.trim() === '') return { source: markdown, notices: [] };
  return {
    source: '\n'.repeat(whole.split('\n').length - 1) + markdown.slice(whole.length),
    notices: [
      {
        kind: 'furniture',
        place: { kind: 'line', number: 1 },
        text: settings.trim(),
        sentence: 'The settings at the head of the file, between lines of dashes, were left out.',
      },
    ],
  };
}
