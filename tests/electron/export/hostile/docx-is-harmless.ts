import { strFromU8, unzipSync } from 'fflate';

/** Fields a document of ours has: page numbers, and the contents of a Word template. */
const FIELDS = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b[\s\\*A-Za-z]*$/;
/** What begins with `#` is a place in the document itself. */
const OUTSIDE = /^(?:https?:\/\/|mailto:|#)/i;

/** What a Word document could do when it is opened, as sentences: empty where it does nothing. */
export function docxComplaints(docx: Uint8Array): string[] {
  const complaints: string[] = [];
  for (const [name, bytes] of Object.entries(unzipSync(docx))) {
    if (/\.(?:bin|vml|js|vbs|exe|dll|html?)$/i.test(name)) complaints.push(`has a part ${name}`);
    if (!/\.(?:xml|rels)$/.test(name) || name.startsWith('customXml/')) continue;
    const xml = strFromU8(bytes);
    for (const [element = ''] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      const target = /Target="([^"]*)"/.exec(element)?.[1] ?? '';
      const type = /Type="([^"]*)"/.exec(element)?.[1] ?? '';
      if (
        /attachedTemplate|oleObject|relationships\/package$|aFChunk|frame|subDocument|mailMerge|control$/i.test(
          type,
        )
      )
        complaints.push(`${name}: a relationship of type ${type}`);
      if (!/TargetMode="External"/.test(element)) continue;
      if (!type.endsWith('/hyperlink')) complaints.push(`${name}: loads ${target}`);
      if (!OUTSIDE.test(target)) complaints.push(`${name}: leads to ${target}`);
    }
    for (const [, text = ''] of xml.matchAll(/<w:instrText\b[^>]*>([^<]*)</g))
      if (!FIELDS.test(text)) complaints.push(`${name}: a field ${text}`);
    for (const [, text = ''] of xml.matchAll(/<w:fldSimple\b[^>]*w:instr="([^"]*)"/g))
      if (!FIELDS.test(text)) complaints.push(`${name}: a field ${text}`);
    if (/<w:(?:altChunk|object|control|attachedTemplate|dde\w*)\b/i.test(xml))
      complaints.push(`${name}: embeds`);
  }
  return complaints;
}
