import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { InlineText, Span } from '../../../shared/meeting/inline-text.ts';
import { cleanText } from '../../../shared/text/clean-text.ts';
import type { BodyPlan } from './body-plan.ts';
import { directedTexts } from './run-direction.ts';

/** The runs of plain text: one for most, more where its direction changes. */
export function textRuns(text: string, plan: BodyPlan, look: IRunOptions = {}): TextRun[] {
  const clean = cleanText(text);
  if (clean === '') return [];
  return directedTexts(clean, plan.isRightToLeft).map(
    (piece) =>
      new TextRun({ ...look, text: piece.text, ...(piece.isRightToLeft ? { rightToLeft: true } : {}) }),
  );
}

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

const spanRuns = (span: Span, plan: BodyPlan, look: IRunOptions, isLinked: boolean): TextRun[] =>
  textRuns(span.text, plan, {
    ...look,
    ...(isLinked ? { style: plan.styles.hyperlink } : {}),
    ...(span.bold === true ? { bold: true } : {}),
    ...(span.italic === true ? { italics: true } : {}),
  });
