import type { HandoutChoices, RichText } from '../../../shared/bridge/calls/handout-calls.ts';
import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { HandoutKind } from '../../../shared/handouts/handout-kind.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import type { Printed } from '../formats.ts';
import type { PreviewedPages } from '../preview/preview-pages.ts';

/** What a host asks its print worker, plain data that is copied to it. */
export type PrintRequest = { readonly meeting: Meeting; readonly style: HouseStyle } & (
  | { readonly kind: 'preview' }
  | { readonly kind: 'export'; readonly format: ExportFormat }
  /** `stem` names the documents attached to a mail. */
  | {
      readonly kind: 'handout';
      readonly handout: HandoutKind;
      readonly choices: HandoutChoices;
      readonly stem: string;
    }
  | { readonly kind: 'richText'; readonly of: 'summary' | 'actions' }
);

/** What each kind of request gives; a failure is a sentence. */
export type PrintAnswers = {
  readonly preview: PreviewedPages;
  readonly export: Printed;
  readonly handout: Printed;
  /** Null where there is nothing to copy. */
  readonly richText: RichText | null;
};
export type PrintKind = keyof PrintAnswers;
