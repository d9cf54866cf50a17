/**
 * A Summary as summary.typ takes it: lines gathered into lists, texts ready to be set, every choice made.
 * Plain JSON, so that the template has only to lay it out.
 */
export type Sheet = {
  readonly direction: 'ltr' | 'rtl';
  readonly layout: SheetLayout;
  /** Meeting, document title, date line; an empty one is not printed. */
  readonly titleBlock: readonly [SheetText, SheetText, SheetText];
  /** Printed below the document's title; empty for nothing. */
  readonly status: SheetText;
  /** Printed at the head of every page; empty for nothing. */
  readonly pageMark: string;
  readonly opening: SheetNode | null;
  readonly sections: readonly { readonly heading: SheetText; readonly nodes: readonly SheetNode[] }[];
  readonly annexes: readonly SheetAnnex[];
};

/** What the file says of itself. Kept apart from the pages: it needs no glyph, so nothing in it is ever replaced. */
export type SheetProperties = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** Year, month, day; the day of the meeting, or null. */
  readonly date: readonly [number, number, number] | null;
  /** ISO 639 code of two or three letters. */
  readonly language: string;
  /** ISO 3166-1 code of two letters, or null. */
  readonly region: string | null;
  readonly carriesMeeting: boolean;
  /** What the logo shows, in words; null for none. */
  readonly logoText: string | null;
};

/** Font families in the order they are asked for a glyph. */
/** A family Typst asks for a glyph, or the part of it that `covers` names (its `text.font`). */
export type SheetFamily = string | { readonly name: string; readonly covers: 'latin-in-cjk' };
export type SheetFamilies = {
  readonly body: readonly SheetFamily[];
  readonly headings: readonly SheetFamily[];
};

/** A string, or the pieces of one between which a word too long for its line may break without a mark. */
export type SheetText = string | readonly string[];

export type SheetSpan = {
  readonly text: SheetText;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly link?: string;
};
export type SheetLine = readonly SheetSpan[];

export type SheetItem = { readonly spans: SheetLine; readonly subNotes: readonly SheetLine[] };

export type SheetNode =
  | { readonly kind: 'paragraph'; readonly spans: SheetLine }
  | { readonly kind: 'bullets'; readonly items: readonly SheetItem[] }
  | {
      readonly kind: 'numbered';
      readonly items: readonly (SheetItem & { readonly number: number })[];
      /** How many digits the largest number of the document has more than this list's, so that all texts align. */
      readonly missingDigits: number;
    }
  | {
      readonly kind: 'marked';
      readonly mark: SheetText;
      readonly isBold: boolean;
      readonly spans: SheetLine;
    };

export type SheetAnnex =
  | {
      readonly kind: 'agenda';
      readonly heading: SheetText;
      readonly items: readonly { readonly number: number; readonly text: SheetText }[];
    }
  | {
      readonly kind: 'participants';
      readonly heading: SheetText;
      readonly columns: {
        readonly count: number;
        /** Printed below each group's heading; empty where the house style prints none. */
        readonly names: readonly SheetText[];
      };
      readonly lists: readonly {
        readonly heading: SheetText | null;
        readonly groups: readonly SheetGroup[];
      }[];
    }
  | {
      readonly kind: 'previousActions';
      readonly heading: SheetText;
      /** Of the columns, as shares of the width. */
      readonly shares: readonly number[];
      readonly names: readonly SheetText[];
      /** One line per column. */
      readonly rows: readonly (readonly SheetLine[])[];
    };

export type SheetGroup = {
  readonly heading: SheetText;
  /** One text per column. */
  readonly rows: readonly (readonly SheetText[])[];
};

export type SheetLayout = {
  /** Margins in millimetres. */
  readonly page: {
    readonly name: 'a4' | 'us-letter';
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Points. */
  readonly sizes: {
    readonly body: number;
    readonly title: number;
    readonly heading: number;
    readonly table: number;
  };
  readonly colours: Readonly<Record<'text' | 'headings' | 'links' | 'rules' | 'groupRow', string>>;
  readonly letterhead: readonly SheetText[];
  /** The picture above it, by the name of its file, in points. What it shows is said in the properties. */
  readonly logo: {
    readonly file: string;
    readonly width: number;
    readonly height: number;
    readonly place: 'start' | 'center' | 'end';
  } | null;
  readonly footer: {
    readonly text: SheetText;
    readonly pageNumber: readonly (readonly ['text', string] | readonly ['field', 'page' | 'pages'])[];
  };
  readonly annexesOnNewPage: boolean;
};
