import { documentLanguages } from '../../shared/summary/languages/document-languages.ts';

export type LanguageChoice = { readonly tag: string; readonly label: string };

/** The languages summaries speak by themselves, to choose from: "Arabic – العربية". */
export const languageChoices: readonly LanguageChoice[] = documentLanguages.map(({ tag, name, ownName }) => ({
  tag,
  label: name === ownName ? name : `${name} – ${ownName}`,
}));

/** The English name of a language, with its tag; the tag alone where nobody knows it. */
export function languageLabel(tag: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
    return name === tag ? tag : `${name} (${tag})`;
  } catch {
    return tag;
  }
}

/** The choice nearest to a language of a computer, "fr-CH"; English where there is none. */
export function nearestLanguage(tag: string): string {
  const primary = tag.toLowerCase().split('-')[0] ?? '';
  return languageChoices.find((choice) => choice.tag.split('-')[0] === primary)?.tag ?? 'en';
}
