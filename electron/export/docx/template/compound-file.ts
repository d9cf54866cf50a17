import type { DocxFailure } from '../docx-failure.ts';

/** [MS-CFB] 2.2: first bytes of the container of Word 97-2003 documents and of password-protected ones of any age. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-OFFCRYPTO] 2.3.4.4: the stream that holds a protected document. Names are UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What a compound file is to somebody who took it for a .docx, or null where it is none. */
export function compoundFileFailure(bytes: Uint8Array): DocxFailure | null {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null;
  const isEncrypted = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(ENCRYPTED);
  return { kind: isEncrypted ? 'encrypted' : 'old-word' };
}
