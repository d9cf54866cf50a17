/**
 * Notes an unexpected error where a developer looks. Only its kind and where in our code it happened: messages can
 * quote what the user typed, and that is nobody's business.
 */
export function logError(where: string, error: unknown): void {
  const name = error instanceof Error ? error.name : typeof error;
  const places = error instanceof Error ? placesOf(error) : [];
  // oxlint-disable-next-line no-console -- the one place that may
  console.error(['Rapporteur:', where, name, ...places].join(' '));
}

/** The frames of a stack without the message in front of them. */
const placesOf = ({ stack }: Error): string[] =>
  (stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line) || /@.*:\d+:\d+$/.test(line))
    .slice(0, 8);
