/** A part of a mail as a mail program sees it (RFC 2045, RFC 2046): enough of a reader to check ours by. */
export type MimePart = {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: Buffer;
  readonly parts: readonly MimePart[];
};

export function readMime(bytes: Uint8Array | Buffer): MimePart {
  const text = Buffer.from(bytes).toString('latin1');
  const gap = text.indexOf('\r\n\r\n');
  const headers = new Map(
    text
      .slice(0, gap)
      .replaceAll(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map(
        (line) =>
          [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)] as const,
      ),
  );
  const body = text.slice(gap + 4);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined)
    return { headers, content: decoded(body, headers.get('content-transfer-encoding') ?? '7bit'), parts: [] };
  const [, ...pieces] = `\r\n${body}`.split(`\r\n--${boundary}`);
  const parts = pieces
    .filter((piece) => !piece.startsWith('--'))
    .map((piece) => readMime(Buffer.from(piece.replace(/^\r\n/, ''), 'latin1')));
  return { headers, content: Buffer.alloc(0), parts };
}

function decoded(body: string, encoding: string): Buffer {
  if (encoding === 'base64') return Buffer.from(body, 'base64');
  if (encoding !== 'quoted-printable') return Buffer.from(body, 'latin1');
  return Buffer.from(
    body
      .replaceAll(/=\r\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    'latin1',
  );
}
