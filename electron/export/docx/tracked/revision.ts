import { escapeXml } from '../write-xml.ts';

/** Writes the marks of tracked changes (ISO/IEC 29500-1, 17.13.5), each with a number of its own. */
export type Revision = {
  /** The opening of `w:ins` or `w:del` with its attributes, without `>`. */
  readonly open: (kind: RevisionKind) => string;
};
export type RevisionKind = 'ins' | 'del';

const AUTHOR = 'Rapporteur';

/** Changes made `at` a moment in UTC; Word shows it with each. */
export function revisionsAt(at: string): Revision {
  let id = 0;
  const date = at.replace(/\.\d+Z$/, 'Z');
  return {
    open: (kind) => `<w:${kind} w:id="${++id}" w:author="${AUTHOR}" w:date="${escapeXml(date)}"`,
  };
}

/** The mark alone, as it stands in the properties of what was added or removed. */
export const markOf = (revision: Revision, kind: RevisionKind): string => `${revision.open(kind)}/>`;
