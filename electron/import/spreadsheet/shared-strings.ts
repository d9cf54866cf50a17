import type { Walked } from '../../../shared/text/walk-markup.ts';
import { walkXml } from './walk-xml.ts';

/** The strings cells point to by number (ECMA-376, 18.4.9), without how they are pronounced; how the walk ended where it did not reach their end. */
export function sharedStrings(part: Uint8Array | undefined): string[] | Exclude<Walked, 'whole'> {
  const strings: string[] = [];
  if (part === undefined) return strings;
  let current: string | null = null;
  let isText = false;
  let phonetic = 0;
  const walked = walkXml(part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 'rPh') phonetic++;
      isText = name === 't' && phonetic === 0;
    },
    text: (text) => {
      if (isText && current !== null) current += text;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') phonetic--;
      if (name !== 'si') return;
      strings.push(current ?? '');
      current = null;
    },
  });
  return walked === 'whole' ? strings : walked;
}
