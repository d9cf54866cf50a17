/** What the application asked of the system, for the test to look at. */
export type Recorded = { readonly what: string; readonly details: readonly unknown[] };

const all: Recorded[] = [];
export const record = (what: string, ...details: readonly unknown[]): void =>
  void all.push({ what, details });
export const recorded = (): readonly Recorded[] => all;
