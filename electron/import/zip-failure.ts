/** Why a zip file (a DOCX, an XLSX) was not opened. Nothing of it is kept in any of these cases. */
export type ZipFailure =
  | { readonly kind: 'not-a-zip' }
  /** Cut short, changed, or not what its own directory says; `entry` is null where no entry can be named. */
  | { readonly kind: 'damaged'; readonly entry: string | null }
  | { readonly kind: 'too-many-entries'; readonly limit: number }
  /** More bytes, unpacked, than the limit; `entry` is null where all entries together are too much. */
  | { readonly kind: 'too-large'; readonly entry: string | null; readonly limit: number }
  /** A name that leads out of the archive, or two entries under one name: no program writes these by accident. */
  | { readonly kind: 'unsafe-name'; readonly entry: string }
  | { readonly kind: 'encrypted'; readonly entry: string }
  /** A packing method other than "stored" and "deflate", or an archive over 4 GB. */
  | { readonly kind: 'unsupported'; readonly entry: string | null };
