/**
 * Longest address that mail programs take: Windows hands 2,048 characters on, Outlook a few less. A longer one is cut
 * without a word.
 */
export const LONGEST_MAILTO = 2_000;

export type Mail = { readonly to: readonly string[]; readonly subject: string; readonly body: string };

/**
 * A `mailto:` address that opens a new mail (RFC 6068): everything percent-encoded, lines ending with CR LF. Null where
 * it would be longer than mail programs take.
 */
export function mailtoAddress({ to, subject, body }: Mail): string | null {
  const lines = body.replaceAll(/\r\n|\r|\n/g, '\r\n');
  const address = `mailto:${to.map(encoded).join(',')}?subject=${encoded(subject)}&body=${encoded(lines)}`;
  return address.length > LONGEST_MAILTO ? null : address;
}

/** `encodeURIComponent` leaves these, of which some mean something in a mailto address. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
