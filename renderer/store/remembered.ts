/** A value this machine remembers between windows, without any claim on it: whoever blocks storage loses only comfort. */
export type Remembered<Value> = { readonly read: () => Value; readonly write: (value: Value) => void };

/** `check` gives the value in what was stored, or null where it is none (another version wrote it, or a hand). */
export function remembered<Value>(
  name: string,
  usual: Value,
  check: (stored: unknown) => Value | null,
): Remembered<Value> {
  const key = `rapporteur.${name}`;
  let current: Value | undefined;
  const load = (): Value => {
    try {
      return check(JSON.parse(localStorage.getItem(key) ?? 'null')) ?? usual;
    } catch {
      return usual;
    }
  };
  return {
    read: () => (current ??= load()),
    write: (value) => {
      current = value;
      try {
        localStorage.setItem(key, JSON.stringify(value));
      } catch {
        // Storage is full or forbidden: the value lives as long as the window.
      }
    },
  };
}
