const LINKED = /^(?:https?:\/\/[^\s/?#\\]+[^\s\\]*|mailto:[^\s@\\]+@[^\s\\]+|#[^\s\\]*)$/i;

/**
 * The target a printer may link to, or null where the text is printed without a link: only http, https and mailto
 * leave the document. A link to "#" goes nowhere and does no harm; it stays a link, and preflight reports it.
 */
export function linkTargetOf(link: string | undefined): string | null {
  return link !== undefined && LINKED.test(link) ? link : null;
}
