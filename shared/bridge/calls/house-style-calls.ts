import { z } from 'zod';
import type { Result } from '../../result.ts';
import { houseStyleSchema, type HouseStyle } from '../../summary/house-style.ts';
import type { LetterheadDocument } from '../../summary/letterhead-document.ts';
import type { Logo } from '../../summary/logo.ts';
import { call } from '../call.ts';
import type { Delivered, Previewed, Sentence } from '../contract.ts';

const id = z.string().min(1).max(64);
const file = z.object({
  name: z.string().min(1).max(255),
  bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes'),
});

/** The house styles of the library; those that come with Rapporteur every window knows. */
export type HouseStyleList = {
  readonly folder: string;
  /** Without the files inside them: labels, marks and layout are all a window needs until one is edited. */
  readonly styles: readonly HouseStyle[];
  /** A sentence for each file of the folder that is not used. */
  readonly problems: readonly string[];
};

/** A style whole; the revision says what its file held, and is null for one that comes with Rapporteur. */
export type OpenedStyle = { readonly style: HouseStyle; readonly revision: string | null };

/** A Word document as a letterhead, and what its head says for the other formats. */
export type ReadLetterhead = {
  readonly document: LetterheadDocument;
  readonly lines: readonly string[];
  readonly logo: Logo | null;
};

/** House styles as things users own: looked at, changed, shared. */
export const houseStyleCalls = {
  listHouseStyles: call<Result<HouseStyleList, Sentence>>()(z.tuple([])),
  readHouseStyle: call<Result<OpenedStyle, Sentence>>()(z.tuple([id])),
  /** Keeps a new style; gives it with the id it has, which is another one where its own was taken. */
  addHouseStyle: call<Result<OpenedStyle, Sentence>>()(z.tuple([houseStyleSchema])),
  /** Refused where the style was changed since that revision. */
  saveHouseStyle: call<Result<OpenedStyle, Sentence>>()(z.tuple([houseStyleSchema, z.string().max(64)])),
  /** Gives what was deleted, so that it can be added again. */
  deleteHouseStyle: call<Result<HouseStyle, Sentence>>()(z.tuple([id])),
  /** Keeps a style from a file somebody shared. */
  importHouseStyle: call<Result<OpenedStyle, Sentence>>()(z.tuple([file])),
  /** The style as one file, to share. */
  exportHouseStyle: call<Result<Delivered, Sentence>>()(z.tuple([id])),
  /** Judges a Word document as a letterhead. Nothing is kept. */
  readLetterhead: call<Result<ReadLetterhead, Sentence>>()(z.tuple([file])),
  /** The pages of an open meeting in a style that is being written; null for the example that comes along. */
  previewHouseStyle: call<Result<Previewed, Sentence>>()(
    z.tuple([z.string().min(1).max(64).nullable(), houseStyleSchema]),
  ),
} as const;
