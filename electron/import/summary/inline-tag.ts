export type InlineTag =
  | { readonly kind: 'bold' | 'italic'; readonly step: 1 | -1 }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'linkEnd' | 'break' | 'none' }
  | { readonly kind: 'comment'; readonly text: string }
  /** Not a tag of HTML: the writer meant the characters, as in `List<Name>`. */
  | { readonly kind: 'text' };

/** Tags that change nothing we keep: their text stays, they go. */
const PLAIN = new Set(
  'abbr,bdi,bdo,big,cite,code,data,del,dfn,div,font,hr,ins,kbd,label,mark,nobr,p,q,ruby,rb,rp,rt,s,samp,section,small,span,strike,sub,sup,table,tbody,td,th,thead,time,tr,tt,u,ul,ol,li,var,wbr,center,details,summary,figure,figcaption,img,h1,h2,h3,h4,h5,h6,blockquote,pre'.split(
    ',',
  ),
);

/** What one piece of inline HTML (CommonMark 0.31, section 6.6) means for the text around it. */
export function readInlineTag(html: string): InlineTag {
  const comment = /^<!--([\s\S]*?)-*>$/.exec(html);
  if (comment !== null) return { kind: 'comment', text: (comment[1] ?? '').trim() };
  const [, slash, name = ''] = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/.exec(html) ?? [];
  const tag = name.toLowerCase();
  const step = slash === '/' ? -1 : 1;
  if (tag === 'b' || tag === 'strong') return { kind: 'bold', step };
  if (tag === 'i' || tag === 'em') return { kind: 'italic', step };
  if (tag === 'br') return { kind: 'break' };
  if (tag === 'a') {
    if (step === -1) return { kind: 'linkEnd' };
    const [, quoted, single, bare] = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(html) ?? [];
    return { kind: 'link', target: decodeAmpersands(quoted ?? single ?? bare ?? '') };
  }
  return { kind: PLAIN.has(tag) ? 'none' : 'text' };
}

const decodeAmpersands = (target: string): string => target.replaceAll('&amp;', '&');
