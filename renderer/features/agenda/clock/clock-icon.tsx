/** Filled shapes of 16 by 16; each says with its outline what it says with its colour. */
const SHAPES = {
  play: 'M4 2.5v11l9-5.500z',
  pause: 'M4 3h3v10H4zM9 3h3v10H9z',
  next: 'M2.5 3v10l6.5-5zM10.5 3h2.500v10h-2.500z',
  previous: 'M13.5 3v10L7 8zM3 3h2.500v10H3z',
  stop: 'M3.500 3.500h9v9h-9z',
  within: 'M8 3a5 5 0 1 0 0 10A5 5 0 0 0 8 3z',
  closing: 'M8 2 15 14H1z',
  over: 'M5 1.500h6L14.500 5v6L11 14.500H5L1.500 11V5z',
  grip: 'M5 3h2v2H5zM9 3h2v2H9zM5 7h2v2H5zM9 7h2v2H9zM5 11h2v2H5zM9 11h2v2H9z',
  more: 'M2 7h2.500v2H2zM6.750 7h2.500v2h-2.500zM11.500 7H14v2h-2.500z',
  shield: 'M8 1 14 3v4.500c0 3.500-2.500 6-6 7.500-3.500-1.500-6-4-6-7.500V3z',
  done: 'M6.300 13 1.500 8.200l1.700-1.700 3.100 3.100 6.500-6.600L14.500 4.700z',
} as const;
export type ClockShape = keyof typeof SHAPES;

/** Decorates what has its meaning in words beside it. */
export const ClockIcon = ({ shape }: { readonly shape: ClockShape }) => (
  <svg
    className="agenda-icon"
    viewBox="0 0 16 16"
    width="16"
    height="16"
    aria-hidden="true"
    focusable="false"
  >
    <path d={SHAPES[shape]} />
  </svg>
);
