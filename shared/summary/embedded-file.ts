import { z } from 'zod';

/** The bytes of an embedded file. The text has been judged by `embeddedFile` before. */
export const bytesOfBase64 = (data: string): Uint8Array<ArrayBuffer> => z.core.util.base64ToUint8Array(data);

export const base64OfBytes = (bytes: Uint8Array): string => z.core.util.uint8ArrayToBase64(bytes);

/** A file kept inside a house style as base64 (RFC 4648, section 4), of at most so many bytes; judged before it is decoded. */
export const embeddedFile = (bytes: number, what: string) =>
  z
    .base64({ error: `must be ${what} as base64`, abort: true })
    .min(4, { error: `must be ${what} as base64`, abort: true })
    .max(Math.ceil(bytes / 3) * 4, {
      error: `must be ${what} of at most ${bytes / 1024 / 1024} MB`,
      abort: true,
    });
