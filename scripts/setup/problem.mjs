/** Something the user can put right. Its message is the one sentence that is shown; anything else thrown is a bug. */
export class SetupProblem extends Error {}
