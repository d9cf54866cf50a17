import type { XmlElement } from '../xml-tree.ts';

/** A defect, as a sentence that begins with the part's name. */
export type DocxFinding = { readonly part: string; readonly problem: string };

export type ParsedPart = { readonly name: string; readonly root: XmlElement };
