import type { HouseStyle, Mark } from '../house-style.ts';
import type { Layout } from '../layout.ts';
import { textDirection } from '../text-direction.ts';
import type { Labels, OpeningWords } from './words.ts';
import { documentLanguages } from './document-languages.ts';
import { wordsOf } from './words-of.ts';

/** A house style in one language: whatever it leaves to the language of the document is there. */
export type CompleteStyle = HouseStyle & {
  /** Of the document, BCP 47. */
  readonly language: string;
  readonly labels: Labels & { readonly documentTitle: string };
  readonly marks: { readonly action: Mark; readonly decision: Mark };
  readonly opening: OpeningWords | null;
  readonly layout: Layout;
};

/** Arrows point the way the text is read; heavy ones for actions, double ones for decisions. */
const ARROWS = {
  ltr: { action: '➔', decision: '⇒' },
  rtl: { action: '⬅', decision: '⇐' },
} as const;

/**
 * The style as a meeting in that language is printed in it. What the style names stays in every language; what it does
 * not name comes in the language of the document, which is the style's own where it has one.
 */
export function completeStyle(style: HouseStyle, meetingLanguage: string): CompleteStyle {
  const language = style.language ?? meetingLanguage;
  const words = wordsOf(language);
  const { labels, marks, opening, layout } = style;
  const arrows = ARROWS[textDirection(language)];
  const usual = { ...words.labels, documentTitle: words.documentTitles[style.documentKind] };
  return {
    ...style,
    language,
    labels: {
      ...labels,
      ...filledIn(usual, labels),
      // A style that names the meeting its own way does so with and without number and body.
      unnumberedMeeting: labels.unnumberedMeeting ?? labels.meeting ?? usual.unnumberedMeeting,
      bodilessMeeting: labels.bodilessMeeting ?? labels.meeting ?? usual.bodilessMeeting,
      columns: { ...labels.columns, ...filledIn(usual.columns, labels.columns) },
      previousActionColumns: {
        ...labels.previousActionColumns,
        ...filledIn(usual.previousActionColumns, labels.previousActionColumns),
      },
      actionStatuses: { ...labels.actionStatuses, ...filledIn(usual.actionStatuses, labels.actionStatuses) },
    },
    marks: {
      action: { ...marks.action, symbol: marks.action.symbol ?? arrows.action },
      decision: { ...marks.decision, symbol: marks.decision.symbol ?? arrows.decision },
    },
    opening: opening === null ? null : { ...opening, ...filledIn(words.opening, opening) },
    layout: {
      ...layout,
      footer: { ...layout.footer, pageNumber: layout.footer.pageNumber ?? words.pageNumber },
    },
  };
}

/** The styles in every language Rapporteur speaks, `first` before the others: what a printed summary may look like. */
export function styleInEveryLanguage(styles: readonly HouseStyle[], first: string): CompleteStyle[] {
  const tags = new Set([first, 'en', ...documentLanguages.map(({ tag }) => tag), 'zh-Hant']);
  return [...tags].flatMap((tag) =>
    styles.flatMap((style) => (style.language === null || tag === first ? [completeStyle(style, tag)] : [])),
  );
}

/** Each value as named, or as usual where it is not. */
function filledIn<Values extends object>(
  usual: Values,
  named: { readonly [Name in keyof Values]?: Values[Name] | undefined | object },
): Values {
  const filled = { ...usual };
  for (const name of Object.keys(usual) as (keyof Values)[])
    if (named[name] !== undefined) filled[name] = named[name] as Values[keyof Values];
  return filled;
}
