import { failure, success, type Result } from '../result.ts';

/** A picture as its first bytes say: what it is, and how many pixels it has. */
export type RasterImage = {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
};

/** Larger ones cost every printing more than a letterhead is worth: about A4 at 300 dots an inch. */
export const MOST_PIXELS = 9_000_000;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Markers of a frame that begin the picture's own data (ITU-T T.81, table B.1), arithmetic coding left out. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const NOT_WHOLE = 'it is damaged or broke off: open it in a picture program and save it again';

/**
 * What a PNG or JPEG is, told by its bytes and never by its name. Whole files only: one that broke off would stop every
 * printing later. Anything else is refused with the middle of a sentence.
 */
export function readRasterImage(bytes: Uint8Array): Result<RasterImage, string> {
  const image = isPng(bytes) ? readPng(bytes) : isJpeg(bytes) ? readJpeg(bytes) : null;
  if (image === null) return failure('it is no PNG or JPEG picture');
  if (!image.ok) return image;
  const { width, height } = image.value;
  if (width === 0 || height === 0) return failure(NOT_WHOLE);
  return width * height > MOST_PIXELS
    ? failure(`it has ${width} × ${height} pixels, more than 9 million: save it smaller`)
    : image;
}

const isPng = (bytes: Uint8Array): boolean => PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Walks the chunks to the last one (PNG, third edition, section 5): length, type, data, check sum. */
function readPng(bytes: Uint8Array): Result<RasterImage, string> {
  const view = viewOf(bytes);
  let size: RasterImage | null = null;
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (at + 12 + length > bytes.length) break;
    if (type === 'IHDR' && length === 13)
      size = { mediaType: 'image/png', width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    if (type === 'IDAT') hasData = true;
    if (type === 'IEND') return size !== null && hasData ? success(size) : failure(NOT_WHOLE);
    at += 12 + length;
  }
  return failure(NOT_WHOLE);
}

/** Walks the segments to the frame header (ITU-T T.81, B.2.2), and looks for the end of the picture. */
function readJpeg(bytes: Uint8Array): Result<RasterImage, string> {
  const view = viewOf(bytes);
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return failure(NOT_WHOLE);
    const marker = bytes[at + 1] ?? 0;
    // Fill bytes before a marker.
    if (marker === 0xff) at += 1;
    else if (FRAMES.has(marker)) {
      if (at + 9 > bytes.length || !endsWhole(bytes)) return failure(NOT_WHOLE);
      return success({
        mediaType: 'image/jpeg',
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
      });
    } else at += 2 + view.getUint16(at + 2);
  }
  return failure(NOT_WHOLE);
}

/** Some cameras write a little behind the end of the picture. */
function endsWhole(bytes: Uint8Array): boolean {
  for (let at = bytes.length - 2; at > Math.max(2, bytes.length - 65_536); at--)
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true;
  return false;
}
