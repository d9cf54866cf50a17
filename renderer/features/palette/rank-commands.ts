import { foldName } from '../../../shared/names/fold-name.ts';
import type { Command } from '../../commands/command.ts';

const wordsOf = (text: string): string[] =>
  foldName(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/**
 * How well one typed word fits a label: a whole word, the beginning of one, the first letters of several ("pi" for
 * "Previous item"), letters inside a word; 0 for not at all.
 */
function fit(typed: string, words: readonly string[], initials: string): number {
  if (words.includes(typed)) return 8;
  if (words.some((word) => word.startsWith(typed))) return 6;
  if (typed.length > 1 && initials.includes(typed)) return 4;
  if (typed.length > 2 && words.some((word) => word.includes(typed))) return 2;
  return typed.length > 2 && words.some((word) => hasInOrder(word, typed)) ? 1 : 0;
}

/** Whether the letters stand in the word in this order, the first in front: "prvs" in "previous". */
function hasInOrder(word: string, letters: string): boolean {
  if (word[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of word) if (letter === letters[at]) at++;
  return at === letters.length;
}

/**
 * The commands that fit what was typed, the best first; every word has to fit, in any order. Of equals those that
 * can run now come first, then the one used last, then the order of the menus. Nothing typed: all, the recent ones first.
 */
export function rankCommands(
  commands: readonly Command[],
  typed: string,
  recent: readonly string[],
): readonly Command[] {
  const typedWords = wordsOf(typed);
  const recency = new Map(recent.map((id, index) => [id, index]));
  return commands
    .map((command, place) => {
      const words = wordsOf(command.label);
      const all = [...words, ...wordsOf(command.group)];
      const initials = words.map((word) => word[0]).join('');
      const fits = typedWords.map((word) => fit(word, all, initials));
      const opens = typedWords[0] !== undefined && words[0]?.startsWith(typedWords[0]) === true ? 1 : 0;
      const score = fits.includes(0) ? -1 : fits.reduce((sum, value) => sum + value, opens);
      const isEnabled = command.isEnabled() ? 1 : 0;
      return { command, score, isEnabled, recency: recency.get(command.id) ?? recent.length, place };
    })
    .filter(({ score }) => score >= 0)
    .toSorted(
      (one, other) =>
        other.score - one.score ||
        other.isEnabled - one.isEnabled ||
        one.recency - other.recency ||
        one.place - other.place,
    )
    .map(({ command }) => command);
}
