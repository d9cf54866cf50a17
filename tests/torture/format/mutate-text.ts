import type { Random } from '../seeded-random.ts';
import type { Mutation } from './mutate-bytes.ts';

/** Pieces of text that have broken readers: of ours, of others, and of those who read what we print. */
const TRAPS: readonly string[] = [
  '\0',
  '\ufeff',
  '\ud800',
  '\udfff',
  '\u2028',
  '\u202e',
  '\r',
  '"',
  '""',
  "'",
  ',,,,,,,,',
  ';',
  '\t\t',
  '\\',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  '../../../../etc/passwd',
  String.raw`\\server\share\x`,
  'C:\\x',
  'NaN',
  'Infinity',
  '1e999',
  '-0',
  '99999999999999999999',
  '=cmd|x!A0',
  '<script>',
  '<!--',
  '-->',
  '{{',
  '%n%s',
  '$(x)',
  '[[[[[[[[',
  '((((((((',
  '||||||||',
  '********',
  '________',
  '> > > > > > ',
  '\n\n# \n',
  '\nBEGIN:VCALENDAR\n',
  '\nEND:VEVENT\n',
  '\nBEGIN:VCARD\n',
  '\nDTSTART:99991231T235959Z\n',
  '\nDURATION:P999999999W\n',
  'e\u0301\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  'מ',
];

const insertAt = (text: string, at: number, inserted: string): string =>
  `${text.slice(0, at)}${inserted}${text.slice(at)}`;

/** Rules of change for a text, as text. */
export type TextMutation = (text: string, other: string, random: Random) => string;

const replaceSome = (text: string, pattern: RegExp, replacement: (found: string) => string, random: Random) =>
  text.replaceAll(pattern, (found) => (random.chance(0.2) ? replacement(found) : found));

const textMutationsOfString: readonly TextMutation[] = [
  (text, _other, random) => {
    let changed = text;
    for (let count = 1 + random.below(6); count > 0; count--)
      changed = insertAt(changed, random.below(changed.length + 1), random.pick(TRAPS));
    return changed;
  },
  (text, _other, random) => {
    const lines = text.split('\n');
    const line = random.pick(lines);
    return lines
      .toSpliced(random.below(lines.length), 0, ...Array<string>(random.pick([1, 30, 1_000])).fill(line))
      .join('\n');
  },
  (text, _other, random) => {
    const lines = text.split('\n');
    const [line = ''] = lines.splice(random.below(lines.length), 1);
    return lines.toSpliced(random.below(lines.length + 1), 0, line).join('\n');
  },
  (text, other, random) => {
    const lines = text.split('\n');
    return lines.toSpliced(random.below(lines.length), 0, ...other.split('\n')).join('\n');
  },
  (text, _other, random) =>
    insertAt(
      text,
      random.below(text.length + 1),
      random
        .pick(['a', ' ', '\n', '"', '\t', ',', '(', '*', 'a_', '[a](', '> ', '| ', '- ', '&amp;', '<b>'])
        .repeat(random.pick([300, 5_000, 60_000])),
    ),
  (text, _other, random) =>
    replaceSome(
      text,
      /\d+/g,
      () => random.pick(['0', '-1', '00', '1e999', '99999999999', '2026-13-45', 'NaN']),
      random,
    ),
  (text, _other, random) =>
    replaceSome(text, /[,;\t]/g, () => random.pick([',', ';', '\t', '|', '']), random),
  (text, _other, random) =>
    replaceSome(text, /\r?\n/g, () => random.pick(['\r', '\n', '\r\n', '\u2028', '']), random),
  (text, _other, random) => replaceSome(text, /[a-z]{3,}/gi, () => random.pick(TRAPS), random),
];

/** The same as mutations of a file; now and then in another encoding. */
export const textMutations: readonly Mutation[] = [
  ...textMutationsOfString.map(
    (mutate): Mutation =>
      (bytes, other, random) =>
        Buffer.from(mutate(bytes.toString('utf8'), other.toString('utf8'), random), 'utf8'),
  ),
  (bytes, _other, random) => {
    const text = bytes.toString('utf8');
    const mark = random.pick(['\ufeff', '']);
    const encoding = random.pick(['utf16le', 'latin1'] as const);
    return Buffer.from(`${mark}${text}`, encoding);
  },
];

/** Changes text that stands in something else: a part of a package. */
export const mutateString: TextMutation = (text, other, random) =>
  random.pick(textMutationsOfString)(text, other, random);
