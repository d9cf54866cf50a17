/**
 * Text of the model is one line of well-formed Unicode: what every format we write (XML, Markdown, Typst, JSON)
 * can carry. Outside it are C0 and C1 controls, line and paragraph separators, lone surrogates and noncharacters
 * (XML 1.0, section 2.2; Unicode 16, section 23.7).
 */
const UNFIT = /[\p{Cc}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u;
const UNFIT_ALL = new RegExp(UNFIT.source, 'gu');
const BREAKS = /[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu;
const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Whether a text can be kept as it is. */
export const isCleanText = (text: string): boolean => !UNFIT.test(text) && !LONE_SURROGATE.test(text);

/** The nearest clean text: breaks and tabs become one space, lone surrogates U+FFFD, other controls go. */
export const cleanText = (text: string): string =>
  isCleanText(text)
    ? text
    : text.replace(BREAKS, ' ').replace(UNFIT_ALL, '').replace(LONE_SURROGATES, '\ufffd');
