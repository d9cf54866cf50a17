/**
 * Paragraphs as our own writer writes them (write-xml.ts): properties, then runs of text, some in a hyperlink. Nothing
 * else is ever in the body of a summary; whatever is, is a fault of ours and stops the printing.
 */
export type ParagraphParts = {
  /** What stands inside `w:pPr`. */
  readonly properties: string;
  readonly runs: readonly RunPart[];
};

export type RunPart = {
  /** The opening tag of the hyperlink it stands in, or null. */
  readonly link: string | null;
  /** Its `w:rPr`, or nothing. */
  readonly properties: string;
  /** Escaped, as written. */
  readonly text: string;
};

const PARAGRAPH = /^<w:p(?:\/>|>(?:<w:pPr\/>|<w:pPr>([\s\S]*?)<\/w:pPr>)?([\s\S]*)<\/w:p>)$/;
const PIECE =
  /(<w:hyperlink [^>]*>)|(<\/w:hyperlink>)|<w:r>(<w:rPr>[\s\S]*?<\/w:rPr>)?<w:t(?: [^>]*)?(?:\/>|>([^<]*)<\/w:t>)<\/w:r>|<w:r\/>/y;

/** Takes a paragraph apart; null for what is no paragraph. */
export function paragraphParts(xml: string): ParagraphParts | null {
  const match = PARAGRAPH.exec(xml);
  if (match === null) return null;
  const [, properties = '', content = ''] = match;
  return { properties, runs: runsIn(content) };
}

function runsIn(content: string): RunPart[] {
  const runs: RunPart[] = [];
  let link: string | null = null;
  PIECE.lastIndex = 0;
  for (let at = 0; at < content.length; at = PIECE.lastIndex) {
    PIECE.lastIndex = at;
    const piece = PIECE.exec(content);
    if (piece === null) throw new Error(`No run of text: ${content.slice(at, at + 80)}`);
    const [, opening, closing, properties = '', text] = piece;
    if (opening !== undefined) link = opening;
    else if (closing !== undefined) link = null;
    else if (text !== undefined) runs.push({ link, properties, text });
  }
  return runs;
}
