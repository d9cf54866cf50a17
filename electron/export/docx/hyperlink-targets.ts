import { linkTargetOf } from '../../../shared/summary/link-target.ts';

/** The targets a document links to, each under one relationship id, in order of appearance. */
export type HyperlinkTargets = {
  /** The id of the relationship to a link's target without its "rId", or null where the text is printed unlinked. */
  readonly idOf: (link: string | undefined) => string | null;
  readonly all: () => readonly { readonly id: string; readonly target: string }[];
};

/** What an IRI may not contain anywhere; square brackets may stand around an IPv6 address only (RFC 3987, 2.2). */
const UNFIT = /["<>^`{|}\\\s]|%(?![0-9A-Fa-f]{2})/gu;
const BRACKETS = /[[\]]/g;
const HOST_AND_REST = /^((?:https?:\/\/)?[^/?#]*)(.*)$/isu;
/** A "#" begins the fragment; further ones cannot be in it. */
const LATER_HASHES = /(?<=#.*)#/gsu;

const percentEncoded = (found: string): string => (found === '%' ? '%25' : encodeURIComponent(found));

/** The target as an IRI. Word calls a file damaged in which a link is not one. */
function asIri(target: string): string {
  const [, host = '', rest = ''] = HOST_AND_REST.exec(target) ?? [];
  return (
    host + rest.replaceAll(BRACKETS, percentEncoded).replaceAll(LATER_HASHES, percentEncoded)
  ).replaceAll(UNFIT, percentEncoded);
}

/** `prefix` keeps the ids apart from those a template already has. */
export function hyperlinkTargets(prefix: string): HyperlinkTargets {
  const ids = new Map<string, string>();
  return {
    idOf(link) {
      const target = linkTargetOf(link);
      if (target === null || !(target.startsWith('#') || URL.canParse(target))) return null;
      const id = ids.get(target) ?? `${prefix}${ids.size + 1}`;
      ids.set(target, id);
      return id;
    },
    all: () => [...ids].map(([target, id]) => ({ id, target: asIri(target) })),
  };
}
