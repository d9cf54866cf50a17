import { walkMarkup, type Walked } from '../../../shared/text/walk-markup.ts';
import { xmlText } from '../xml-text.ts';

export type XmlVisitor = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** More than a list of 100,000 lines with a few columns has; each costs time, however small its file is packed. */
const MOST_ELEMENTS = 1_000_000;

/** Walks an XML part, names without their prefixes, and says how that ended. Entities a part declares itself are not expanded. */
export const walkXml = (part: Uint8Array, visitor: XmlVisitor): Walked =>
  walkMarkup(
    xmlText(part),
    {
      onopentag: (name, attributes) => visitor.open?.(local(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(local(name)),
    },
    { xmlMode: true },
    MOST_ELEMENTS,
  );

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
