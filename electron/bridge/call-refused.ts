/** A call that no correct window makes: the name is unknown, or what came with it is not what the contract says. */
export class CallRefused extends Error {
  override readonly name = 'CallRefused';
}
