/** One action of the user. Menu, palette, key and button share it, so that none can say or do something else. */
export type Command = {
  /** `feature.verb`, as in `clock.nextItem`. */
  readonly id: string;
  /** Sentence case, as it stands in palette and menu. */
  readonly label: string;
  readonly group: 'Meeting' | 'Clock' | 'Minutes' | 'Attendance' | 'Actions' | 'Document' | 'View' | 'Help';
  /** As in `Mod+Shift+K`; Mod is Ctrl, or Cmd on a Mac. Null for none. */
  readonly shortcut: string | null;
  /** Whether holding the key down goes on doing it, as undo does; others run once per press. */
  readonly repeats?: boolean;
  readonly isEnabled: () => boolean;
  readonly run: () => void | Promise<void>;
};
