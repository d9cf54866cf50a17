/** Words that lead a family name and by which people are seldom called. Folded (fold-name.ts). */
export const LEADING_WORDS: ReadonlySet<string> = new Set(
  (
    'van von der den de del della dello di da do dos das du la le las los lo el al ul bin ibn binti bint abu ' +
    'abou bou ben ter ten te zu zum zur af av y e d l o mac mc st saint san santa ni nic ui بن ابن بنت ال ابو بو'
  ).split(' '),
);
