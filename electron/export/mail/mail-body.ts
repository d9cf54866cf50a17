import {
  actionsMail,
  actionsMailText,
  type ActionsMail,
  type MailGroup,
} from '../../../shared/handouts/actions-mail.ts';
import type { Outgoing } from '../../../shared/handouts/outgoing-actions.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import { fillTemplate, withLabel } from '../../../shared/summary/fill-template.ts';
import { completeStyle } from '../../../shared/summary/languages/complete-style.ts';
import { wordsOf } from '../../../shared/summary/languages/words-of.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { textDirection } from '../../../shared/summary/text-direction.ts';
import { documentMarkup } from '../html/document-markup.ts';
import { markup, onLines, sourceOf, type Markup } from '../html/markup.ts';

/** The same content twice: for programs that show rich text, and for those that do not. */
export type RichText = { readonly html: string; readonly text: string };

/** The open actions, grouped by who is to do them; null where none is open. */
export function actionsRichText(meeting: Meeting, outgoing: Outgoing): RichText | null {
  const mail = actionsMail(meeting, outgoing);
  const { language } = completeStyle(outgoing.style, meeting.language);
  return mail === null
    ? null
    : { html: sourceOf(inLanguage(language, actionsMarkup(mail))), text: actionsMailText(mail) };
}

/** What a mail says above its attachments. */
export function mailBody(meeting: Meeting, { titleBlock, language }: Summary, outgoing: Outgoing): RichText {
  const actions = actionsMail(meeting, outgoing);
  const { mail } = wordsOf(language);
  const document = [titleBlock.meeting, titleBlock.document].filter((part) => part !== '').join(': ');
  const attached = document === '' ? mail.attachedUnnamed : fillTemplate(mail.attached, { document });
  return {
    html: sourceOf(
      inLanguage(
        language,
        onLines(
          markup`<p>${attached}</p>`,
          actions === null ? markup`<p>${mail.nothingOpen}</p>` : actionsMarkup(actions),
        ),
      ),
    ),
    text: `${attached}\n\n${actions === null ? `${mail.nothingOpen}\n` : actionsMailText(actions)}`,
  };
}

/** The body of the official document as rich text. */
export function summaryMarkup(summary: Summary): string {
  const { head, content, foot } = documentMarkup(summary);
  return sourceOf(
    markup`<div lang="${summary.language}" dir="${summary.direction}">${head}${content}${foot}</div>`,
  );
}

const inLanguage = (
  language: string,
  content: Markup,
): Markup => markup`<div lang="${language}" dir="${textDirection(language)}">
${content}</div>`;

const actionsMarkup = ({ subject, groups }: ActionsMail): Markup =>
  onLines(markup`<h1>${subject}</h1>`, ...groups.map(groupMarkup));

function groupMarkup({ who, actions }: MailGroup): Markup {
  const items = actions.map(
    ({ number, text, details }) =>
      markup`<li value="${number}">${withLabel(text, details === '' ? '' : `(${details})`)}</li>`,
  );
  const list = markup`<ol>
${onLines(...items)}</ol>`;
  return who === '' ? list : onLines(markup`<h2>${who}</h2>`, list);
}
