import {
  actionsMail,
  actionsMailText,
  type ActionsMail,
  type MailGroup,
} from '../../../shared/handouts/actions-mail.ts';
import type { Outgoing } from '../../../shared/handouts/outgoing-actions.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Summary } from '../../../shared/summary/summary.ts';
import { documentMarkup } from '../html/document-markup.ts';
import { markup, onLines, sourceOf, type Markup } from '../html/markup.ts';

/** The same content twice: for programs that show rich text, and for those that do not. */
export type RichText = { readonly html: string; readonly text: string };

/** The open actions, grouped by who is to do them; null where none is open. */
export function actionsRichText(meeting: Meeting, outgoing: Outgoing): RichText | null {
  const mail = actionsMail(meeting, outgoing);
  return mail === null
    ? null
    : { html: sourceOf(inLanguage(meeting.language, actionsMarkup(mail))), text: actionsMailText(mail) };
}

/** What a mail says above its attachments. */
export function mailBody(meeting: Meeting, { titleBlock, language }: Summary, outgoing: Outgoing): RichText {
  const actions = actionsMail(meeting, outgoing);
  const named = [titleBlock.meeting, titleBlock.document].filter((part) => part !== '').join(': ');
  const attached = `Attached is the summary${named === '' ? '' : ` “${named}”`}, as a Word document and as a PDF.`;
  const none = 'No action is open.';
  return {
    html: sourceOf(
      inLanguage(
        language,
        onLines(
          markup`<p lang="en">${attached}</p>`,
          actions === null ? markup`<p lang="en">${none}</p>` : actionsMarkup(actions),
        ),
      ),
    ),
    text: `${attached}\n\n${actions === null ? `${none}\n` : actionsMailText(actions)}`,
  };
}

/** The body of the official document as rich text. */
export function summaryMarkup(summary: Summary): string {
  const { head, content, foot } = documentMarkup(summary);
  return sourceOf(
    markup`<div lang="${summary.language}" dir="${summary.direction}">${head}${content}${foot}</div>`,
  );
}

const inLanguage = (language: string, content: Markup): Markup => markup`<div lang="${language}">
${content}</div>`;

const actionsMarkup = ({ subject, groups }: ActionsMail): Markup =>
  onLines(markup`<h1 lang="en">${subject}</h1>`, ...groups.map(groupMarkup));

function groupMarkup({ who, actions }: MailGroup): Markup {
  const items = actions.map(
    ({ number, text, due }) => markup`<li value="${number}">${text}${due === '' ? '' : ` (${due})`}</li>`,
  );
  const list = markup`<ol>
${onLines(...items)}</ol>`;
  return who === '' ? list : onLines(markup`<h2>${who}</h2>`, list);
}
