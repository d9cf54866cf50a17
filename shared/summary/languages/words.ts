import type { ParticipantColumn } from '../house-style.ts';

/** What a summary calls its parts. A house style may name each of them otherwise; see house-style.ts for the places. */
export type Labels = {
  /** `{body}`, `{number}`. */
  readonly meeting: string;
  /** The same where the meeting has no number: `{body}`. */
  readonly unnumberedMeeting: string;
  /** The same where no body is named: `{number}`. */
  readonly bodilessMeeting: string;
  /** Title of the edition of actions only. */
  readonly actionsTitle: string;
  /** Marks every page of a document that is not final. */
  readonly draft: string;
  /** `{version}`. */
  readonly version: string;
  /** Within the details of an action that is not open any more. */
  readonly done: string;
  readonly dropped: string;
  /** Between day, time and place. */
  readonly dateLineSeparator: string;
  /** `{number}`, `{title}`. */
  readonly annex: string;
  readonly agendaAnnex: string;
  readonly participantsAnnex: string;
  readonly previousActionsAnnex: string;
  readonly previousActionColumns: {
    readonly action: string;
    readonly who: string;
    readonly dueOn: string;
    readonly status: string;
    readonly outcome: string;
  };
  readonly actionStatuses: { readonly open: string; readonly done: string; readonly dropped: string };
  readonly apologies: string;
  /** `{minutes}`. The unit is an abbreviation wherever the word for it changes with the number. */
  readonly plannedMinutes: string;
  /** `{planned}`, `{actual}`. */
  readonly plannedAndActualMinutes: string;
  /** `{actual}`. */
  readonly actualMinutes: string;
  /** `{present}`, `{expected}`. */
  readonly groupCount: string;
  /** `{speaker}`; what was said follows at once. */
  readonly speaker: string;
  /** `{details}`; follows the action at once. */
  readonly actionDetails: string;
  /** `{date}`. */
  readonly dueOn: string;
  readonly columns: Readonly<Record<ParticipantColumn, string>>;
};

/** The opening paragraph: see house-style.ts for the places. */
export type OpeningWords = {
  readonly sentence: string;
  readonly time: string;
  readonly place: string;
  readonly chair: string;
  readonly secretariat: string;
};

export type MailWords = {
  /** `{title}`, `{meeting}`. */
  readonly subject: string;
  /** Heads the actions nobody is named for, where somebody is for others. */
  readonly nobody: string;
  readonly nothingOpen: string;
  /** `{document}`. */
  readonly attached: string;
  readonly attachedUnnamed: string;
};

/**
 * Everything Rapporteur itself says in a document, in one language: what a house style leaves to the language, and the
 * words of editions, of previous actions and of mails. The six official languages of the United Nations
 * speak as its documents do.
 */
export type Words = {
  readonly labels: Labels;
  /** A mail of the open actions, and one with the summary attached. */
  readonly mail: MailWords;
  /** What each kind of document is called. */
  readonly documentTitles: { readonly actionItems: string; readonly summaryReport: string };
  readonly opening: OpeningWords;
  /** The footer: `{page}`, `{pages}`. */
  readonly pageNumber: string;
  /** Between the parts of a list without "and". */
  readonly listSeparator: string;
  /** Between two sentences. */
  readonly sentenceSeparator: string;
  readonly action: string;
  readonly decision: string;
};
