/** The keys of the clock, as commands declare them and buttons name them. */
export const CLOCK_KEYS = {
  next: 'Mod+Enter',
  previous: 'Mod+Shift+Enter',
  pause: 'Mod+Alt+P',
  adjourn: 'Mod+Alt+A',
  beganAgo: 'Mod+Alt+B',
  // Not T, which opens a terminal on many Linux desktops, nor L, which locks the screen.
  times: 'Mod+Alt+K',
  copyStatus: 'Mod+Alt+C',
} as const;
