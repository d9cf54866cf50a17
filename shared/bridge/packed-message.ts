/**
 * Messages over a WebSocket: one text frame of JSON, and after it one binary frame for each byte array of the
 * message, in order. Text stays readable in a browser's tools and bytes are not blown up to letters. WebSocket keeps
 * frames in order, so nothing else needs to tie them together.
 */
export type PackedMessage = { readonly text: string; readonly blobs: readonly Uint8Array[] };

type Envelope = {
  readonly message: unknown;
  /** Where in the message the byte arrays belong, each as the keys that lead there. */
  readonly blobs: readonly (readonly (string | number)[])[];
};

/** How deep a message may nest, and how many byte arrays it may have; ours have 4 and 1. */
const DEEPEST = 16;
const MOST_BLOBS = 8;

export function packMessage(message: unknown): PackedMessage {
  const blobs: Uint8Array[] = [];
  const places: (string | number)[][] = [];
  const strip = (value: unknown, place: readonly (string | number)[]): unknown => {
    if (value instanceof Uint8Array) {
      blobs.push(value);
      places.push([...place]);
      return null;
    }
    if (Array.isArray(value)) return value.map((entry, index) => strip(entry, [...place, index]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, strip(entry, [...place, key])]),
    );
  };
  const envelope: Envelope = { message: strip(message, []), blobs: places };
  return { text: JSON.stringify(envelope), blobs };
}

/** What a frame made of the frames before it: a whole message, more to come, or the end of trust in the sender. */
export type Unpacked =
  | { readonly kind: 'message'; readonly message: unknown }
  | { readonly kind: 'more' }
  | { readonly kind: 'broken' };

/** Puts the frames of one connection together again. Never throws, whatever is sent. */
export function createUnpacker(): (frame: string | Uint8Array) => Unpacked {
  let waiting: { readonly envelope: Envelope; readonly blobs: Uint8Array[] } | null = null;
  return (frame) => {
    if (typeof frame === 'string') {
      const envelope = waiting === null ? readEnvelope(frame) : null;
      if (envelope === null) return { kind: 'broken' };
      waiting = { envelope, blobs: [] };
    } else {
      if (waiting === null) return { kind: 'broken' };
      waiting.blobs.push(frame);
    }
    const { envelope, blobs } = waiting;
    if (blobs.length < envelope.blobs.length) return { kind: 'more' };
    waiting = null;
    return envelope.blobs.every((place, index) => putAt(envelope.message, place, blobs[index]))
      ? { kind: 'message', message: envelope.message }
      : { kind: 'broken' };
  };
}

function readEnvelope(text: string): Envelope | null {
  try {
    const read: unknown = JSON.parse(text);
    if (typeof read !== 'object' || read === null || !('message' in read) || !('blobs' in read)) return null;
    const { blobs } = read;
    if (!Array.isArray(blobs) || blobs.length > MOST_BLOBS) return null;
    const isPlace = (place: unknown): boolean =>
      Array.isArray(place) &&
      place.length > 0 &&
      place.length <= DEEPEST &&
      place.every((key) => typeof key === 'string' || typeof key === 'number');
    return blobs.every(isPlace) ? (read as Envelope) : null;
  } catch {
    return null;
  }
}

/** Only where the message has a place kept free: own keys, and null there. */
function putAt(message: unknown, place: Envelope['blobs'][number], blob: Uint8Array | undefined): boolean {
  let within: unknown = message;
  for (const [index, key] of place.entries()) {
    if (typeof within !== 'object' || within === null || !Object.hasOwn(within, key)) return false;
    const holder = within as Record<string | number, unknown>;
    if (index < place.length - 1) within = holder[key];
    else if (holder[key] !== null) return false;
    else holder[key] = blob;
  }
  return true;
}
