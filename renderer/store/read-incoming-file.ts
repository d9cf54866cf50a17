import { INCOMING_BYTES } from '../../shared/incoming-bytes.ts';
import type { Incoming, IncomingKind } from '../../shared/bridge/calls/intake-calls.ts';
import { failure, type Result } from '../../shared/result.ts';
import { host } from './host.ts';

/** A file as the host understands it, as one kind or (null) as what it looks like; the sentence says why it does not. */
export async function readIncomingFile(
  file: File,
  kind: IncomingKind | null,
): Promise<Result<Incoming, string>> {
  if (file.size > INCOMING_BYTES)
    return failure(`${file.name} is larger than 50 MB, so it was not read. Choose the part that is needed.`);
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null)
    return failure(`${file.name} could not be read. Is it still where it was? Nothing was changed.`);
  return readIncomingBytes(file.name, new Uint8Array(bytes), kind);
}

/** Pasted text, read as a file of it would be. */
export const readIncomingText = (text: string, kind: IncomingKind): Promise<Result<Incoming, string>> =>
  readIncomingBytes('The pasted text', new TextEncoder().encode(text), kind);

async function readIncomingBytes(
  name: string,
  bytes: Uint8Array,
  kind: IncomingKind | null,
): Promise<Result<Incoming, string>> {
  const read = await host().readIncoming({ name: name.slice(0, 255) || 'The file', bytes }, kind);
  return read.ok ? read : failure(read.error.sentence);
}
