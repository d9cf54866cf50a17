/** What a command line program says to the shell. Stated in the README; scripts rely on the numbers. */
export const ExitCode = {
  done: 0,
  /** `check` found errors. */
  findings: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** An input could not be read. */
  unreadable: 3,
  /** An output could not be made or written. */
  couldNotWrite: 4,
  /** A defect of Rapporteur itself; 70 is EX_SOFTWARE of sysexits.h. */
  defect: 70,
} as const;
export type ExitCode = (typeof ExitCode)[keyof typeof ExitCode];

/** Why a command ended before its end: one sentence for standard error, and the number for the shell. */
export type CliFailure = { readonly exitCode: ExitCode; readonly sentence: string };

export const usageFailure = (sentence: string): CliFailure => ({ exitCode: ExitCode.usage, sentence });
export const unreadableFailure = (sentence: string): CliFailure => ({
  exitCode: ExitCode.unreadable,
  sentence,
});
export const writeFailure = (sentence: string): CliFailure => ({
  exitCode: ExitCode.couldNotWrite,
  sentence,
});
