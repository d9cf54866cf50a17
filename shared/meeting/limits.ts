/**
 * What one meeting may hold. Wide enough for any real meeting (the largest seen: 600 sections, 3,000 participants),
 * narrow enough that a hostile file is refused before it costs anything. Stated in docs/FILE-FORMAT.md.
 */
export const LIMITS = {
  /** Bytes of a `.minutes` file. */
  fileBytes: 32 * 1024 * 1024,
  /** Values in a `.minutes` file, as measure-json.ts counts them; the largest meeting seen has 44,000. */
  fileValues: 250_000,
  /** Brackets inside brackets in a `.minutes` file; a real one has 7. */
  nesting: 32,
  /** Characters (UTF-16 units) of a title, a name, a label. */
  nameLength: 1_000,
  /** Characters of one line of the minutes. */
  lineLength: 100_000,
  /** Characters of a link target. */
  linkLength: 8_000,
  /** Runs of differently marked text in one line. */
  spans: 10_000,
  agendaItems: 5_000,
  /** Lines of minutes under one agenda item. */
  lines: 50_000,
  groups: 1_000,
  /** Participants in one group. */
  participants: 50_000,
  /** Names one participant is known by besides their own. */
  aliases: 50,
  clockEvents: 100_000,
  /** Actions of earlier meetings under review. */
  previousActions: 10_000,
  /** Final versions that were reopened. */
  versions: 1_000,
  /** Minutes of one item, of the slot: a week. */
  minutes: 7 * 24 * 60,
} as const;
