/**
 * Text of the model is one line of well-formed Unicode: what every format we write (XML, Markdown, Typst, JSON)
 * can carry. Outside it are C0 and C1 controls, line and paragraph separators, lone surrogates and noncharacters
 * (XML 1.0, section 2.2; Unicode 16, section 23.7).
 */
// oxlint-disable-next-line no-control-regex -- the controls are what this is about
const UNFIT =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/u;
// oxlint-disable-next-line no-control-regex -- as above
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const UNFIT_ALL = new RegExp(UNFIT.source, 'gu');
const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

/** Whether a text can be kept as it is. */
export const isCleanText = (text: string): boolean => !UNFIT.test(text) && !LONE_SURROGATE.test(text);

/** The nearest clean text: breaks and tabs become one space, lone surrogates U+FFFD, other controls go. */
export const cleanText = (text: string): string =>
  isCleanText(text)
    ? text
    : text.replace(BREAKS, ' ').replace(UNFIT_ALL, '').replace(LONE_SURROGATES, '\ufffd');
