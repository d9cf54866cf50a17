import type { Outcome } from '../../electron/cli/run-command.ts';

/** Signs of a program speaking instead of somebody who knows what the reader should do. */
const NOT_WORDS = /undefined|\[object|\bNaN\b|\n\s+at |Error:|unexpected error|ZodError|0x[0-9a-f]{6}/;

/** What is wrong with something said to a user; null where it is a calm and complete sentence. */
export function problemOfSentence(sentence: string): string | null {
  // From the first quotation mark to the last stands what the file says, quotation marks of its own included.
  const said = sentence.replace(/".*"/s, '""');
  if (!/[.!?]$/.test(sentence.trim())) return `no sentence: ${short(sentence)}`;
  if (NOT_WORDS.test(said)) return `not said in words: ${short(sentence)}`;
  if (sentence.length > 5_000) return `a sentence of ${sentence.length} characters: ${short(sentence)}`;
  return null;
}

/** What is wrong with how the command line ended; null where it did its work or refused in one sentence. */
export function problemOfOutcome({ exitCode, errors, output }: Outcome): string | null {
  if (![0, 1, 3, 4].includes(exitCode)) return `exit code ${exitCode}: ${short(errors)}`;
  if (exitCode >= 3 && !/^rapporteur: \S/m.test(errors)) return `refused without a word: ${short(errors)}`;
  if (exitCode >= 3 && output !== '') return `refused and printed: ${short(output)}`;
  for (const line of errors.split('\n').filter((each) => each !== '')) {
    const problem = problemOfSentence(line.replace(/^rapporteur: /, ''));
    if (problem !== null) return problem;
  }
  return null;
}

const short = (text: string): string => JSON.stringify(text.slice(0, 300));
