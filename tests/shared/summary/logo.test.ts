import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logoSchema, logoSize } from '../../../shared/summary/logo.ts';
import { readRasterImage } from '../../../shared/summary/raster-image.ts';
import { makeJpeg, makePng } from '../../make-picture.ts';

const png = makePng(300, 100);
const reasonOf = (bytes: Uint8Array): string => {
  const read = readRasterImage(bytes);
  return read.ok ? '' : read.error;
};

describe('a logo', () => {
  it('[HS5] is a PNG or JPEG by its bytes, with the pixels it says', () => {
    expect(readRasterImage(png)).toEqual({
      ok: true,
      value: { mediaType: 'image/png', width: 300, height: 100 },
    });
    expect(readRasterImage(makeJpeg())).toEqual({
      ok: true,
      value: { mediaType: 'image/jpeg', width: 24, height: 16 },
    });
  });

  it('[HS5] anything else, what broke off and what is too large is refused', () => {
    expect(reasonOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBe(
      'it is no PNG or JPEG picture',
    );
    expect(reasonOf(Buffer.from('GIF89a'))).toBe('it is no PNG or JPEG picture');
    expect(reasonOf(new Uint8Array())).toBe('it is no PNG or JPEG picture');
    expect(reasonOf(png.subarray(0, png.length - 20))).toContain('broke off');
    expect(reasonOf(makeJpeg().subarray(0, 400))).toContain('broke off');
    const huge = Buffer.from(png);
    huge.writeUInt32BE(100_000, 16);
    expect(reasonOf(huge)).toContain('100000 × 100 pixels');
  });

  it('[HS5] no bytes make the reader throw or wait', () => {
    fc.assert(
      fc.property(fc.constantFrom(png, makeJpeg()), fc.nat(), fc.nat(255), (whole, at, value) => {
        const changed = Buffer.from(whole);
        changed[at % changed.length] = value;
        expect(typeof readRasterImage(changed).ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  it('[HS5] says in words what it shows, and has at most 1 MB', () => {
    const data = png.toString('base64');
    expect(logoSchema.safeParse({ data, alternativeText: '' }).success).toBe(false);
    expect(logoSchema.safeParse({ data, alternativeText: 'Three circles' }).success).toBe(true);
    const large = Buffer.concat([png, Buffer.alloc(1024 * 1024)]).toString('base64');
    expect(logoSchema.safeParse({ data: large, alternativeText: 'L' }).error?.issues[0]?.message).toContain(
      'at most 1 MB',
    );
  });

  it('[HS6] keeps its shape, and is never wider than the text', () => {
    const picture = { mediaType: 'image/png', width: 300, height: 100 } as const;
    expect(logoSize(picture, 18, 160)).toEqual({ width: 54, height: 18 });
    expect(logoSize(picture, 80, 150)).toEqual({ width: 150, height: 50 });
  });
});
