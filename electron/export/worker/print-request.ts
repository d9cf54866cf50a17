import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import type { Printed } from '../formats.ts';
import type { PreviewedPages } from '../preview/preview-pages.ts';

/** What a host asks its print worker, plain data that is copied to it. */
export type PrintRequest = { readonly meeting: Meeting; readonly style: HouseStyle } & (
  | { readonly kind: 'preview' }
  | { readonly kind: 'export'; readonly format: ExportFormat }
);

/** What each kind of request gives; a failure is a sentence. */
export type PrintAnswers = { readonly preview: PreviewedPages; readonly export: Printed };
export type PrintKind = keyof PrintAnswers;
