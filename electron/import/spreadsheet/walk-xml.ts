import { Parser } from 'htmlparser2';
import { xmlText } from '../xml-text.ts';

export type XmlVisitor = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** More than a list of 100,000 lines with a few columns has; each costs time, however small its file is packed. */
const MOST_ELEMENTS = 1_000_000;
const STEP = 64 * 1024;

/**
 * Walks an XML part, names without their prefixes. Entities a part declares itself are not expanded. False where it has
 * more elements than any list, and was left in its middle.
 */
export function walkXml(part: Uint8Array, visitor: XmlVisitor): boolean {
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements++;
        visitor.open?.(local(name), attributes);
      },
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(local(name)),
    },
    { xmlMode: true },
  );
  const text = xmlText(part);
  for (let at = 0; at < text.length; at += STEP) {
    parser.write(text.slice(at, at + STEP));
    if (elements > MOST_ELEMENTS) return false;
  }
  parser.end();
  return true;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
