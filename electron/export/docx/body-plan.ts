import type { IParagraphOptions } from 'docx';
import { hyperlinkTargets, type HyperlinkTargets } from './hyperlink-targets.ts';
import type { StyleSetting } from './paragraph-styles.ts';
import { runningLists, type RunningLists } from './running-lists.ts';
import { USUAL_STYLE_IDS, type StyleIds } from './style-ids.ts';

/** What depends on the document the body goes into: a new one of ours, or a user's template. */
export type BodyChoices = {
  readonly styles: StyleIds;
  /** Who numbers section headings: our heading style, each heading itself, or a list of the template's own style. */
  readonly headingNumbers: 'style' | 'paragraph' | 'template';
  /** Whether the levels of our lists name our styles; a template's styles are left as they are. */
  readonly tiesListsToStyles: boolean;
  /** Whether bullets name our list, by level; a template's bullet styles may bring lists of their own. */
  readonly namesBulletList: readonly [boolean, boolean];
  /** Whether the style makes actions and decisions bold; null where that is not known and each run says it. */
  readonly isBoldByStyle: { readonly action: boolean | null; readonly decision: boolean | null };
  /** Twips between the margins. */
  readonly textWidth: number;
  /** Begins the ids of hyperlink relationships. */
  readonly linkPrefix: string;
};

/** What the parts of the body share while they are printed: where they go, and what they count together. */
export type BodyPlan = BodyChoices & {
  readonly isRightToLeft: boolean;
  readonly links: HyperlinkTargets;
  readonly lists: RunningLists;
};

/** The choices for a document of ours. */
export const usualChoices = (
  setting: Pick<StyleSetting, 'textWidth' | 'isBold' | 'numbersHeadings'>,
): BodyChoices => ({
  styles: USUAL_STYLE_IDS,
  headingNumbers: setting.numbersHeadings ? 'style' : 'paragraph',
  tiesListsToStyles: true,
  namesBulletList: [true, true],
  isBoldByStyle: setting.isBold,
  textWidth: setting.textWidth,
  linkPrefix: 'Link',
});

export const bodyPlan = (choices: BodyChoices, isRightToLeft: boolean): BodyPlan => ({
  ...choices,
  isRightToLeft,
  links: hyperlinkTargets(choices.linkPrefix),
  lists: runningLists(),
});

/** Options of every paragraph: its style, and its direction where that is right to left. */
export const paragraphBase = (plan: BodyPlan, style: keyof StyleIds): IParagraphOptions => ({
  style: plan.styles[style],
  ...(plan.isRightToLeft ? { bidirectional: true } : {}),
});
