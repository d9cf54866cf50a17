import {
  AlignmentType,
  Footer,
  Header,
  Paragraph,
  SimpleField,
  Tab,
  TextRun,
  type ISectionOptions,
  type ParagraphChild,
} from 'docx';
import { hasLetterhead, type Layout } from '../../../shared/summary/layout.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { paragraphBase, type BodyPlan } from './body-plan.ts';
import { textRuns } from './inline-runs.ts';
import { logoAlignment, logoParagraph } from './logo.ts';

/** The letterhead on the first page, the footer on all, and at the head of all that a draft is one. */
export function headersAndFooters(
  { layout, status }: Pick<Summary, 'layout' | 'status'>,
  plan: BodyPlan,
): Pick<ISectionOptions, 'headers' | 'footers'> {
  const hasHead = hasLetterhead(layout);
  const draft = status?.isDraft === true ? [draftLine(status.text, plan)] : [];
  const headers = {
    ...(draft.length > 0 ? { default: new Header({ children: draft }) } : {}),
    ...(hasHead ? { first: new Header({ children: [...draft, ...letterhead(layout, plan)] }) } : {}),
  };
  const hasFooter = layout.footer.text !== '' || layout.footer.pageNumber !== '';
  const footer = () => new Footer({ children: [footerLine(layout.footer, plan)] });
  return {
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
    // A first page with a head of its own has a foot of its own, too.
    ...(hasFooter ? { footers: { default: footer(), ...(hasHead ? { first: footer() } : {}) } } : {}),
  };
}

/** Keeps the text below at a distance where the letterhead is longer than the margin is high. */
const BELOW_LETTERHEAD = { spacing: { after: 240 } };

const letterhead = ({ letterhead: lines, logo }: Layout, plan: BodyPlan): Paragraph[] => [
  ...(logo === undefined ? [] : [logoParagraph(logo, lines.length === 0, plan)]),
  ...lines.map(
    (line, index) =>
      new Paragraph({
        ...paragraphBase(plan, 'header'),
        ...(logo === undefined ? {} : { alignment: logoAlignment(logo) }),
        ...(index === lines.length - 1 ? BELOW_LETTERHEAD : {}),
        children: textRuns(line, plan),
      }),
  ),
];

/** Real text, so that a reader of the screen and a search find it; in the middle, where letterheads seldom are. */
const draftLine = (text: string, plan: BodyPlan): Paragraph =>
  new Paragraph({
    ...paragraphBase(plan, 'header'),
    alignment: AlignmentType.CENTER,
    children: textRuns(text, plan, { bold: true }),
  });

const footerLine = (footer: Layout['footer'], plan: BodyPlan): Paragraph =>
  new Paragraph({
    ...paragraphBase(plan, 'footer'),
    children: [
      ...textRuns(footer.text, plan),
      ...(footer.pageNumber === ''
        ? []
        : [new TextRun({ children: [new Tab()] }), ...pageNumber(footer.pageNumber, plan)]),
    ],
  });

const FIELDS = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' } as const;
/** What readers show that do not count pages. */
const UNCOUNTED = '1';

/** The pattern with live fields in the places of `{page}` and `{pages}`. */
const pageNumber = (pattern: string, plan: BodyPlan): ParagraphChild[] =>
  pattern.split(/(\{pages?\})/).flatMap((piece): ParagraphChild[] => {
    if (piece !== '{page}' && piece !== '{pages}') return textRuns(piece, plan);
    return [new SimpleField(FIELDS[piece], UNCOUNTED)];
  });
