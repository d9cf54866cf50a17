import { Mark } from '@tiptap/core';
import { linkTargetOf } from '../../shared/summary/link-target.ts';

/**
 * A link as it is written. Only a target a printer may link to becomes an `href` of the page; another stays in the
 * document and shows as a link that goes nowhere, so that no click can run what a colleague or a file put there.
 */
export const LinkMark = Mark.create({
  name: 'link',
  // Text typed at the end of a link is not part of it.
  inclusive: false,
  addAttributes: () => ({ href: { default: '', rendered: false } }),
  parseHTML: () => [
    { tag: 'a[href]', getAttrs: (element) => ({ href: element.getAttribute('href') ?? '' }) },
  ],
  renderHTML: ({ mark }) => ['a', linkDom(String(mark.attrs['href'])), 0],
});

/** The element attributes of a link, in the editor and in static text. */
export function linkDom(link: string): Record<string, string> {
  const target = linkTargetOf(link);
  return { title: link, ...(target === null ? {} : { href: target, rel: 'noopener noreferrer' }) };
}
