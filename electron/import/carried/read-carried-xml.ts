import { walkMarkup } from '../../../shared/text/walk-markup.ts';

export type CarriedXml =
  | { readonly kind: 'carried'; readonly text: string; readonly fingerprint: string }
  /** Custom XML of somebody else. */
  | { readonly kind: 'other' }
  | { readonly kind: 'document-type' }
  /** Ours by its namespace, but cut short. */
  | { readonly kind: 'damaged' };

/** Ours is one element; what others put there may be of any size, and only its root is looked at. */
const MOST_ELEMENTS = 100;

/** Text of the custom XML part whose root is `meeting` in `namespace`, whatever prefix stands for it. */
export function readCarriedXml(xml: string, namespace: string): CarriedXml {
  const pieces: string[] = [];
  let root: string | null = null;
  let fingerprint: string | null = null;
  let hasDocumentType = false;
  let isClosed = false;
  walkMarkup(
    xml,
    {
      onprocessinginstruction(name) {
        if (name.toLowerCase().startsWith('!doctype')) hasDocumentType = true;
      },
      onopentag(name, attributes) {
        if (root !== null) return;
        root = name;
        const [prefix, local] = name.includes(':') ? (name.split(':', 2) as [string, string]) : [null, name];
        const declared = attributes[prefix === null ? 'xmlns' : `xmlns:${prefix}`];
        if (local === 'meeting' && declared === namespace) fingerprint = attributes['fingerprint'] ?? '';
      },
      ontext(piece) {
        if (fingerprint !== null && !isClosed) pieces.push(piece);
      },
      onclosetag(name, isImplied) {
        if (name === root && !isImplied) isClosed = true;
      },
    },
    { xmlMode: true },
    MOST_ELEMENTS,
  );
  if (hasDocumentType) return { kind: 'document-type' };
  if (fingerprint === null) return { kind: 'other' };
  return isClosed ? { kind: 'carried', text: pieces.join(''), fingerprint } : { kind: 'damaged' };
}
