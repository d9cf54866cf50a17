const SUFFIX =
  '(?:[Jj](?:[Rr]|nr|unior)|[Ss](?:[Rr]|nr)|Filho|Neto|I{2,3}|IV|Ph\\.?\\s?D|M\\.?D|D\\.?D\\.?S|D\\.?Phil|LL\\.?[BMD]|Esq|[MOCKD]BE|M\\.?P|MEP|[QK]\\.?C|[MB]\\.?[Ss]c|MBA|CFA|CPA|CFP|CLU|P\\.?Eng)\\.?';
const AT_END = new RegExp(`(?:\\s*,\\s*|(?<=\\s\\S+)\\s+)(${SUFFIX})$`, 'u');
const ALONE = new RegExp(`^${SUFFIX}$`, 'u');

/** Whether a text is what stands behind names and nothing else: "Jr.", "III", "PhD". */
export const isSuffix = (text: string): boolean => ALONE.test(text.trim());

/**
 * What stands behind a name of two words at least and is none of it ("Jr.", "III", "PhD"), as written, and the name
 * without it: "Agostinho Neto" is a whole name.
 */
export function takeSuffix(name: string): { readonly suffix: string; readonly name: string } {
  let rest = name.trim();
  const taken: string[] = [];
  for (let found = AT_END.exec(rest); found !== null && taken.length < 4; found = AT_END.exec(rest)) {
    taken.unshift(found[1] ?? '');
    rest = rest.slice(0, found.index);
  }
  return { suffix: taken.join(' '), name: rest };
}
