/** The office a group's name speaks of; past and former chairs hold none. */
export function guessOffice(name: string): 'chair' | 'secretariat' | null {
  if (/secretariat|secr[ée]tariat|secretar[ií]a|sekretariat|секретариат|秘书处|الأمانة/iu.test(name))
    return 'secretariat';
  const isChair =
    /\b(?:co-?)?chair(?:s|man|woman|person|people)?\b|\bpr[ée]sid(?:en|ence)|\bvorsitz|председател|主席|رئيس/iu.test(
      name,
    );
  return isChair && !/\b(?:past|former|previous|ex|prospective|incoming|anciens?)\b/iu.test(name)
    ? 'chair'
    : null;
}
