import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Meeting } from '../../shared/meeting/meeting.ts';

/** Milliseconds from the beginning of one word to that of the next: fifteen to twenty keys a second. */
const PACE = 60;
/** After so many words Enter begins the next note. */
const WORDS_A_NOTE = 8;

/** A word that was typed, and when its first key went down (milliseconds since 1970): a loss is counted from there. */
export type TypedWord = { readonly word: string; readonly at: number };

export type Typist = {
  /** All words whose keys the page has taken, in order. */
  readonly typed: readonly TypedWord[];
  /** Resolves once the first word is typed. */
  readonly hasBegun: Promise<void>;
  /** Lifts the hands; resolves when no key goes down any more. */
  readonly stop: () => Promise<void>;
};

/** Types numbered words ("3.1; 3.2; …") where the cursor is, at a steady pace, until it is stopped or the page is gone. */
export function typeWords(page: Page, round: number): Typist {
  const typed: TypedWord[] = [];
  const stopping = new AbortController();
  const begun = Promise.withResolvers<void>();
  const typeOn = async (): Promise<void> => {
    for (let count = 1; !stopping.signal.aborted; count++) {
      const at = Date.now();
      const word = `${round}.${count}`;
      await page.keyboard.type(`${word}; `);
      if (count % WORDS_A_NOTE === 0) await page.keyboard.press('Enter');
      typed.push({ word, at });
      begun.resolve();
      await sleep(Math.max(0, at + PACE - Date.now()));
    }
  };
  // A page that is gone takes no more keys; how far it came stands in `typed`.
  const ended = typeOn().catch(begun.reject);
  return {
    typed,
    hasBegun: begun.promise,
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}

/** The words of a round that stand whole in the minutes, in the order they stand there. */
export const wordsIn = ({ agenda }: Meeting, round: number): readonly string[] =>
  agenda
    .flatMap(({ minutes }) => minutes)
    .flatMap(({ text }) => [
      ...text
        .map((span) => span.text)
        .join('')
        .matchAll(/(\d+\.\d+);/g),
    ])
    .flatMap(([, word]) => word ?? [])
    .filter((word) => word.startsWith(`${round}.`));

/** Milliseconds of typing before `end` that are missing; zero where the minutes have every word. */
export function missingTyping(typed: readonly TypedWord[], found: readonly string[], end: number): number {
  const kept = new Set(found);
  const first = typed.find(({ word }) => !kept.has(word));
  return first === undefined ? 0 : Math.max(0, end - first.at);
}
