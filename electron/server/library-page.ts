import type { FolderFailure } from './meeting-library.ts';
import { markup, onLines, type Markup } from '../export/html/markup.ts';
import { pageFrame } from './page-frame.ts';

/** A meeting as the library lists it. */
export type ListedMeeting =
  | {
      readonly kind: 'readable';
      readonly id: string;
      readonly fileName: string;
      /** "IGF MAG Meeting XIV" */
      readonly title: string;
      /** "2 March 2026 | 11:00 UTC | Online" */
      readonly dateLine: string;
    }
  | {
      readonly kind: 'unreadable';
      readonly id: string;
      readonly fileName: string;
      readonly sentence: string;
    };

const EXAMPLE_COMMAND = 'rapporteur import summary.docx -o meeting.minutes';

/** The list of meetings, newest first; where there is none it says how to come to one. */
export function libraryPage(folder: string | null, meetings: readonly ListedMeeting[]): Markup {
  const where = folder === null ? null : markup`<p class="where">In <span class="path">${folder}</span></p>`;
  const content =
    meetings.length === 0
      ? emptyMarkup(folder)
      : markup`<ul class="meetings">\n${onLines(...meetings.map(meetingMarkup))}</ul>`;
  return pageFrame({
    title: 'Meetings',
    documentStyle: null,
    body: markup`<main class="library">
${onLines(markup`<h1>Meetings</h1>`, where, content)}</main>
`,
  });
}

function meetingMarkup(meeting: ListedMeeting): Markup {
  const address = `/meetings/${meeting.id}`;
  if (meeting.kind === 'unreadable')
    return markup`<li class="unreadable"><a href="${address}">${meeting.fileName}</a><p>${meeting.sentence}</p></li>`;
  const title = meeting.title === '' ? meeting.fileName : meeting.title;
  const details = [meeting.dateLine, `${meeting.fileName}.minutes`].filter((detail) => detail !== '');
  return markup`<li><a href="${address}">${title}</a><p>${details.join(' · ')}</p></li>`;
}

const emptyMarkup = (folder: string | null): Markup => markup`<div class="empty">
<p><strong>There is no meeting here yet.</strong></p>
<p>Put a meeting file (its name ends in <code>.minutes</code>) into ${
  folder === null ? 'a folder and open that' : 'this folder and reload the page'
}, or make one of an earlier summary:</p>
<pre><code>${EXAMPLE_COMMAND}</code></pre>
</div>`;

/** The folder cannot be listed; the page says why and what to do. */
export const folderProblemPage = ({ folder, reason }: FolderFailure): Markup =>
  problemPage(
    'Meetings',
    `The folder ${folder} could not be read: ${reason}. Nothing was changed. Check that it is there and that you may open it, then reload this page.`,
  );

/** A page that is only a sentence, with the way back. */
export const problemPage = (title: string, sentence: string): Markup =>
  pageFrame({
    title,
    documentStyle: null,
    body: markup`<main class="library">
<h1>${title}</h1>
<p class="problem" id="problem">${sentence}</p>
<p><a href="/">All meetings</a></p>
</main>
`,
  });
