import { Parser } from 'htmlparser2';
import { xmlText } from '../xml-text.ts';

export type XmlVisitor = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
};

/** Walks an XML part, names without their prefixes. Entities a part declares itself are not expanded. */
export function walkXml(part: Uint8Array, visitor: XmlVisitor): void {
  const parser = new Parser(
    {
      onopentag: (name, attributes) => visitor.open?.(local(name), attributes),
      ontext: (text) => visitor.text?.(text),
      onclosetag: (name) => visitor.close?.(local(name)),
    },
    { xmlMode: true },
  );
  parser.end(xmlText(part));
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
