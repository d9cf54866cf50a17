/** How a reader did on a set of real cases. `wrong` and `unsure` name each case, so that a figure can be looked into. */
export type CaseScore = {
  readonly set: string;
  readonly right: number;
  /** Says what is not so. */
  readonly wrong: readonly string[];
  /** Says that it does not know, or leaves it empty and marked. */
  readonly unsure: readonly string[];
};

/** What becomes of one case: its verdict, and how it is named where it is not right. */
export type JudgedCase = { readonly verdict: 'right' | 'wrong' | 'unsure'; readonly name: string };

export const scoreOf = (set: string, judged: readonly JudgedCase[]): CaseScore => ({
  set,
  right: judged.filter(({ verdict }) => verdict === 'right').length,
  wrong: judged.filter(({ verdict }) => verdict === 'wrong').map(({ name }) => name),
  unsure: judged.filter(({ verdict }) => verdict === 'unsure').map(({ name }) => name),
});

export const totalOf = ({ right, wrong, unsure }: CaseScore): number => right + wrong.length + unsure.length;
