import { allElements, attributeOf, WORD_NAMESPACE } from '../xml-tree.ts';
import type { DocxFinding, ParsedPart } from './docx-finding.ts';

const NEEDS_SPACE = /^ | $| {2}/;

/** Text is text: breaks and tabs are elements of their own, and spaces that XML would drop are marked to stay. */
export function checkText({ name, root }: ParsedPart): DocxFinding[] {
  const problems = new Set<string>();
  for (const element of allElements(root)) {
    if (element.localName !== 't' || element.namespaceURI !== WORD_NAMESPACE) continue;
    const text = element.textContent ?? '';
    if (/[\t\n\r]/.test(text)) problems.add('has a tab or line break inside its text');
    if (NEEDS_SPACE.test(text) && attributeOf(element, 'space') !== 'preserve')
      problems.add('has spaces in its text that are not marked to be kept');
  }
  return [...problems].map((problem) => ({ part: name, problem }));
}
