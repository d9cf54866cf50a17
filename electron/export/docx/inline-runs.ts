import { ConcreteHyperlink, EmphasisMarkType, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { InlineText, Span } from '../../../shared/meeting/inline-text.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import type { BodyPlan } from './body-plan.ts';
import { directedTexts, runsLeftToRight } from './run-direction.ts';

/**
 * The runs of plain text: one for most, more where its direction changes. The `whole` of a paragraph without a letter of
 * the paragraph's direction runs the other way to its last full stop or bracket; of a part nobody knows what follows.
 */
export function textRuns(
  text: string,
  plan: BodyPlan,
  look: IRunOptions = {},
  extent: 'part' | 'whole' = 'part',
): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  const isForeign = extent === 'whole' && plan.isRightToLeft && runsLeftToRight(clean);
  return directedTexts(clean, plan.isRightToLeft && !isForeign).map(
    (piece) =>
      new TextRun({ ...look, text: piece.text, ...(piece.isRightToLeft ? { rightToLeft: true } : {}) }),
  );
}

/** Chinese characters have no italics; their emphasis is a dot each. The style says so to readers, the run to LibreOffice. */
const DOT = { type: EmphasisMarkType.DOT };

/** Runs of marked text. Neighbours under one link are one hyperlink, whatever else distinguishes them. */
export function inlineRuns(spans: InlineText, plan: BodyPlan, look: IRunOptions = {}): ParagraphChild[] {
  const children: ParagraphChild[] = [];
  for (let at = 0; at < spans.length;) {
    const span = spans[at] as Span;
    const id = plan.links.idOf(span.link);
    const end = id === null ? at + 1 : endOfLink(spans, at);
    const linked = spans.slice(at, end).flatMap((one) => spanRuns(one, plan, look, id !== null));
    if (id === null) children.push(...linked);
    else if (linked.length > 0) children.push(new ConcreteHyperlink(linked, id));
    at = end;
  }
  return children;
}

function endOfLink(spans: InlineText, start: number): number {
  const link = spans[start]?.link;
  let end = start + 1;
  while (spans[end]?.link === link && end < spans.length) end++;
  return end;
}

function spanRuns(span: Span, plan: BodyPlan, look: IRunOptions, isLinked: boolean): TextRun[] {
  const plain = {
    ...look,
    ...(isLinked ? { style: plan.styles.hyperlink } : {}),
    ...(span.bold === true ? { bold: true } : {}),
  };
  if (span.italic !== true) return textRuns(span.text, plan, plain);
  // A run has one style, so that a link in Chinese stays a link and is slanted.
  if (isLinked) return textRuns(span.text, plan, { ...plain, italics: true });
  return span.text.split(/(\p{Script=Han}+)/u).flatMap((text, index) =>
    textRuns(text, plan, {
      ...plain,
      ...(index % 2 === 0 ? { italics: true } : { style: plan.styles.emphasis, emphasisMark: DOT }),
    }),
  );
}
