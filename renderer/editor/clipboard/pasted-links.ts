import { clipLink } from './tidy-runs.ts';

/** The web and mail addresses a pasted text consists of, or null where it says anything else. */
export function pastedLinks(text: string): string[] | null {
  const parts = text.trim().split(/\s+/u);
  if (parts.length > 50) return null;
  const links = parts.map((part) => clipLink(part.replace(/^<(.*)>$/u, '$1')));
  return links.every((link) => link !== undefined) ? links : null;
}
