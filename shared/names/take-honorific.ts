/** Forms of address before a name, in the languages of the United Nations, German and Portuguese. */
const LEADING =
  /^(?:(?:(?:sr|sra)\.?\s+d(?:ña|ª)?|(?:the\s)?rt\.?\s(?:revd?|hon)|(?:the\s)?rev(?:d|erend)|d(?:ª|ña|oña)|dott(?:\.?ssa)?|sig(?:\.?ra)?|dr\.-ing|dipl\.-ing|ing|lic|mag|arq|avv|baroness|dhr|mevr|col|lt|capt|gen|cllr|councill?or|sheikha?|shaykh|senator|h\.?\se|h\.e|he(?=\s(?:mr|mrs|ms|dr|amb|ambassador|sir|prof)\b)|hon|rt|the hon|mr|mrs|ms|miss|mx|dr|drs|prof|professor|amb|ambassador|sir|dame|rev|eng|m|mme|mlle|monsieur|madame|sr|sra|srta|don|doña|dona|herr|frau|г-н|г-жа|господин|госпожа|السيد|السيدة|الشيخ|الشيخة|الدكتور|الدكتورة|الأستاذ)\.?)(?=\s|$)/iu;
/** "D." before a name in capitals is the Don of Spanish lists; elsewhere it is an initial. */
const DON = /^D\.ª?(?=\s\p{Lu}{2,}\s\p{Lu}{2,})/u;
/** A bare "M" or "Don" may be an initial, or a given name: these are forms of address only as written here. */
const NOT_BARE = /^(?:m|don|rt|eng|ing|lic|mag|arq|avv|sig|col|lt|gen|amb|hon|rev|sr)$/iu;
const FOLLOWING = /\s*(?:先生|女士|小姐|博士|教授)$/u;

/** The honorific before a name (or behind a Chinese one), as written, and the name without it. */
export function takeHonorific(name: string): { readonly honorific: string; readonly name: string } {
  let rest = name.trim();
  const taken: string[] = [];
  // "H.E. Mr.", "Prof. Dr."
  while (taken.length < 4) {
    const found = (LEADING.exec(rest) ?? DON.exec(rest))?.[0];
    if (found === undefined || NOT_BARE.test(found)) break;
    taken.push(found);
    rest = rest.slice(found.length).trimStart();
  }
  if (taken.length > 0) return { honorific: taken.join(' '), name: rest };
  const following = FOLLOWING.exec(rest);
  return following !== null && following.index > 0
    ? { honorific: following[0].trim(), name: rest.slice(0, following.index) }
    : { honorific: '', name: rest };
}

/** Whether a text is a form of address and nothing else. */
export const isHonorific = (text: string): boolean =>
  text.trim() !== '' &&
  (takeHonorific(text).name === '' || /^(?:先生|女士|小姐|博士|教授)$/u.test(text.trim()));
