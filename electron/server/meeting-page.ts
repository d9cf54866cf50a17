import type { Finding } from '../../shared/preflight/finding.ts';
import type { HouseStyle } from '../../shared/summary/house-style.ts';
import type { Summary } from '../../shared/summary/summary.ts';
import { documentMarkup } from '../export/html/document-markup.ts';
import { markup, onLines, type Markup } from '../export/html/markup.ts';
import { findingsMarkup } from './findings-markup.ts';
import { pageFrame } from './page-frame.ts';
import type { ViewerDownload } from './viewer-services.ts';

export type MeetingPage = {
  readonly id: string;
  readonly fileName: string;
  /** State of the file the page was made from; the page's script compares it. */
  readonly version: string;
  readonly summary: Summary;
  readonly style: HouseStyle;
  readonly styles: readonly HouseStyle[];
  readonly downloads: readonly ViewerDownload[];
  readonly findings: readonly Finding[];
  /** Address of the document's style sheet. */
  readonly documentStyle: string;
};

/** A meeting's official document under a slim bar, with what should be looked at beside it. */
export function meetingPage(page: MeetingPage): Markup {
  const { head, content, foot } = documentMarkup(page.summary);
  const { language, direction } = page.summary;
  return pageFrame({
    title: page.summary.titleBlock.meeting === '' ? page.fileName : page.summary.titleBlock.meeting,
    documentStyle: page.documentStyle,
    body: markup`${barMarkup(page)}<div class="desk" data-changes="/meetings/${page.id}/changes">
<main>
<article class="document" id="document" data-version="${page.version}" lang="${language}" dir="${direction}">
<header>
${head}</header>
${content}${foot === null ? null : onLines(markup`<footer>\n${foot}</footer>`)}</article>
</main>
${findingsMarkup(page.findings, page.summary)}
</div>
`,
  });
}

function barMarkup({ id, fileName, style, styles, downloads }: MeetingPage): Markup {
  const options = styles.map(
    (each) =>
      markup`<option value="${each.id}"${each.id === style.id ? markup` selected` : null}>${each.name}</option>`,
  );
  const links = downloads.map(
    (download) =>
      markup`<li><a download href="/meetings/${id}/download/${download.id}?style=${style.id}">${download.label}</a></li>`,
  );
  return markup`<header class="bar">
<nav aria-label="Rapporteur"><a href="/">All meetings</a></nav>
<p class="file"><span class="path">${fileName}.minutes</span> <span id="status" role="status"></span></p>
<form method="get" id="style-choice">
<label for="style">House style</label>
<select id="style" name="style">${options}</select>
<button>Show</button>
</form>
<nav id="downloads" aria-labelledby="downloads-label">
<span id="downloads-label">Download</span>
<ul>${links}</ul>
</nav>
</header>
`;
}
