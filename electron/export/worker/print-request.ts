import type { HandoutChoices, RichText } from '../../../shared/bridge/calls/handout-calls.ts';
import type { ExportFormat } from '../../../shared/bridge/contract.ts';
import type { HandoutKind } from '../../../shared/handouts/handout-kind.ts';
import type { Comparison } from '../../../shared/compare/comparison.ts';
import type { Meeting } from '../../../shared/meeting/meeting.ts';
import type { Instant } from '../../../shared/meeting/text.ts';
import type { Edition } from '../../../shared/summary/editions/edition.ts';
import type { HouseStyle } from '../../../shared/summary/house-style.ts';
import type { Printed } from '../formats.ts';
import type { PreviewedPages } from '../preview/preview-pages.ts';

/** What a host asks its print worker, plain data that is copied to it. */
export type PrintRequest = { readonly meeting: Meeting; readonly style: HouseStyle } &
  /** Of the full edition unless another is asked for. */
  (
    | { readonly kind: 'preview'; readonly edition?: Edition }
    | { readonly kind: 'export'; readonly format: ExportFormat; readonly edition?: Edition }
    /** `stem` names the documents attached to a mail. */
    | {
        readonly kind: 'handout';
        readonly handout: HandoutKind;
        readonly choices: HandoutChoices;
        readonly stem: string;
      }
    | {
        readonly kind: 'richText';
        readonly of: 'summary' | 'actions';
        readonly withPrevious: boolean;
      }
    /** What changed since `before`, line by line. */
    | { readonly kind: 'compare'; readonly before: Meeting }
    /** The same as a Word document with tracked changes, each dated `at`. */
    | { readonly kind: 'trackedChanges'; readonly before: Meeting; readonly at: Instant }
  );

/** What each kind of request gives; a failure is a sentence. */
export type PrintAnswers = {
  readonly preview: PreviewedPages;
  readonly export: Printed;
  readonly handout: Printed;
  /** Null where there is nothing to copy. */
  readonly richText: RichText | null;
  readonly compare: Comparison;
  readonly trackedChanges: Uint8Array;
};
export type PrintKind = keyof PrintAnswers;
