/** How long a letter that is a key on a row waits for a second one. Long enough to type one, too short to wait for. */
const WAITS = 300;

let pending: {
  readonly letter: string;
  readonly act: () => void;
  readonly timer: ReturnType<typeof setTimeout>;
} | null = null;

/** Acts on a letter unless a second one follows at once: "A" is apologies, "an" looks for Ana. */
export function holdLetter(letter: string, act: () => void): void {
  settleLetter();
  pending = { letter, act, timer: setTimeout(settleLetter, WAITS) };
}

/** No second letter came, or another key did: the letter was a key. */
export function settleLetter(): void {
  const held = pending;
  if (held === null) return;
  pending = null;
  clearTimeout(held.timer);
  held.act();
}

/** A second letter came: the first one begins a name and is given back; empty where none was held. */
export function takeLetter(): string {
  const held = pending;
  if (held === null) return '';
  pending = null;
  clearTimeout(held.timer);
  return held.letter;
}
