/** Closes a switch over a union: a new member without a case fails to compile, and fails loudly if it runs. */
export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
