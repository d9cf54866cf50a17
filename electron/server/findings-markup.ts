import type { Finding, Place } from '../../shared/preflight/finding.ts';
import type { Summary } from '../../shared/summary/summary.ts';
import { anchorOfItem, anchorOfLine } from '../export/html/anchors.ts';
import { markup, onLines, type Markup } from '../export/html/markup.ts';

const SEVERITIES = [
  ['error', 'Put right'],
  ['warning', 'Look at'],
  ['note', 'Note'],
] as const;

/** What should be looked at before the document goes out, the gravest first, each leading to its place in it. */
export function findingsMarkup(findings: readonly Finding[], summary: Summary): Markup {
  const anchors = anchorsIn(summary);
  const items = SEVERITIES.flatMap(([severity, word]) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map((finding) => findingMarkup(finding, word, anchors)),
  );
  const [count, list] =
    items.length === 0
      ? ['', markup`<p class="quiet">Nothing found: the document is ready.</p>`]
      : [` (${items.length})`, markup`<ol>\n${onLines(...items)}</ol>`];
  return markup`<aside id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">Before it goes out${count}</h2>
${list}
</aside>`;
}

function findingMarkup(
  { severity, place, where, message }: Finding,
  word: string,
  anchors: Set<string>,
): Markup {
  const anchor = anchorOf(place);
  const text =
    anchor !== null && anchors.has(anchor) ? markup`<a href="#${anchor}">${message}</a>` : markup`${message}`;
  const whereabouts = where === '' ? null : markup`<span class="where">${where}</span> `;
  return markup`<li class="${severity}"><span class="severity">${word}</span> ${whereabouts}${text}</li>`;
}

function anchorOf(place: Place): string | null {
  if (place.kind === 'line') return anchorOfLine(place.lineId);
  return place.kind === 'item' ? anchorOfItem(place.itemId) : null;
}

/** Where a link may lead: a finding may also be about a line or an item that is not printed. */
const anchorsIn = ({ sections }: Summary): Set<string> =>
  new Set(
    sections.flatMap(({ itemId, blocks }) => [
      anchorOfItem(itemId),
      ...blocks.map(({ lineId }) => anchorOfLine(lineId)),
    ]),
  );
