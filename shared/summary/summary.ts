import type { InlineText } from '../meeting/inline-text.ts';
import type { ItemId, LineId, ParticipantId, PreviousActionId } from '../meeting/identifier.ts';
import type { Layout } from './layout.ts';

/**
 * The official document in neutral form. `summarise` decides everything that is printed, in the order it is printed;
 * an exporter turns each part into its format and decides nothing about content.
 */
export type Summary = {
  /** BCP 47 tag of the document, and the direction its lines run in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly properties: DocumentProperties;
  readonly titleBlock: TitleBlock;
  /** A line of the title block below the document's title: that it is a draft, which version it is. Null for neither. */
  readonly status: DocumentStatus | null;
  /** A paragraph before the first section, or null. Printed without a number unless `number` says otherwise. */
  readonly opening: { readonly number: number | null; readonly text: InlineText } | null;
  readonly sections: readonly SummarySection[];
  readonly annexes: readonly Annex[];
  /** How it looks: page, fonts, letterhead, footer. Content never depends on it. */
  readonly layout: Layout;
};

/** What a file manager or a screen reader says of the file. Never the time of the export: same meeting, same bytes. */
export type DocumentProperties = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Day of the meeting, `2026-03-02`, or null. */
  readonly date: string | null;
};

/** Centred and bold, one line each; a line with nothing to say is the empty string and is not printed. */
export type TitleBlock = {
  readonly meeting: string;
  readonly document: string;
  readonly dateLine: string;
};

export type DocumentStatus = {
  /** "DRAFT", "Version 2", "DRAFT | Version 2". */
  readonly text: string;
  /** A draft is marked at the head of every page, too. */
  readonly isDraft: boolean;
};

export type SummarySection = {
  readonly itemId: ItemId;
  /** 1..n in printed order, or null where the house style does not number sections. Printed as `{number}. `. */
  readonly number: number | null;
  readonly heading: string;
  readonly blocks: readonly SummaryBlock[];
};

/** One line of a section as printed. `lineId` says where it came from, for previews and findings. */
export type SummaryBlock =
  | { readonly kind: 'paragraph'; readonly lineId: LineId; readonly text: InlineText }
  /** A paragraph with a running number through the whole document. Printed as `{number}. `. */
  | { readonly kind: 'numbered'; readonly lineId: LineId; readonly number: number; readonly text: InlineText }
  | { readonly kind: 'bullet'; readonly lineId: LineId; readonly level: 1 | 2; readonly text: InlineText }
  | {
      readonly kind: 'action' | 'decision';
      readonly lineId: LineId;
      /** Printed before the text, one space between. */
      readonly mark: string;
      /** The whole line is bold, mark included. */
      readonly isBold: boolean;
      readonly text: InlineText;
    };

export type Annex = AgendaAnnex | ParticipantsAnnex | PreviousActionsAnnex;

export type AgendaAnnex = {
  readonly kind: 'agenda';
  /** As printed, "Annex 1: Meeting Agenda". */
  readonly heading: string;
  /** An ordered list; `text` is all of the line but its number: "Any Other Business (5 min)". */
  readonly items: readonly { readonly itemId: ItemId; readonly number: number; readonly text: string }[];
};

export type ParticipantsAnnex = {
  readonly kind: 'participants';
  readonly heading: string;
  /** Names of the columns, always given (for accessibility and column count); printed where `showsColumnNames`. */
  readonly columns: readonly string[];
  readonly showsColumnNames: boolean;
  /** Usually one list without heading: those present. House style may add one of apologies. */
  readonly lists: readonly ParticipantsList[];
};

/** What became of the actions of earlier meetings: one table with a row of column names. */
export type PreviousActionsAnnex = {
  readonly kind: 'previousActions';
  readonly heading: string;
  /** Action, who, due, status, outcome; every row has a cell for each, which may be empty. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly previousActionId: PreviousActionId;
    readonly cells: readonly InlineText[];
  }[];
};

export type ParticipantsList = {
  /** A heading below the annex heading, or null. */
  readonly heading: string | null;
  readonly groups: readonly PrintedGroup[];
};

/** A table: one heading row across all columns, then a row per participant. */
export type PrintedGroup = {
  readonly heading: string;
  /** One cell per column of the annex; a cell may be empty. */
  readonly rows: readonly (readonly string[])[];
  /** Whose row it is, in the same order. */
  readonly participantIds: readonly ParticipantId[];
};
