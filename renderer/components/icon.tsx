/** Drawings of 16 by 16, one stroke wide; they decorate a control that has its name in words. */
const DRAWINGS = {
  home: 'M2.5 7.5 8 2.5l5.5 5M4 6.5v7h3v-4h2v4h3v-7',
  page: 'M4 1.5h5.5L12.5 4.500v10h-8.500zM9.5 1.500v3h3M6 8h4.500M6 10.500h4.5',
  exported: 'M8 2v8M4.5 6.5 8 10l3.5-3.500M2.5 13.500h11',
  command: 'M2.5 4.5 6 8l-3.5 3.500M8 11.500h5.5',
  settings: 'M2 5h5M11 5h3M2 11h3M9 11h5M9 3.200v3.600M7 9.200v3.6',
  arrow: 'M2.5 8h10.5M8.5 3.500 13 8l-4.5 4.5',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  find: 'M7 2.500a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.300 10.300 14 14',
  list: 'M2.5 4.500l1 1 1.800-2M2.500 10.500l1 1 1.800-2M8 4.500h6M8 11h6',
  undo: 'M6 3 3 6l3 3M3 6h6.500a3.5 3.5 0 0 1 0 7H6',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  folder: 'M2 4h4l1.5 2H14v7H2z',
  error: 'M8 1.8 14.5 13.500h-13zM8 6v3.600M8 11.300v.500',
  warning: 'M8 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 4.600v4.200M8 10.800v.500',
  note: 'M8 1.500a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM8 7.200v4.200M8 4.700v.500',
  good: 'M3 8.500l3.2 3.200L13 4.8',
  person:
    'M8 2.500a2.6 2.6 0 1 0 0 5.2 2.6 2.6 0 0 0 0-5.200zM2.8 14c.300-3 2.3-4.6 5.2-4.600s4.9 1.6 5.2 4.6',
  edit: 'M2.5 13.500l.700-3L10.500 3.200l2.300 2.300L5.500 12.800zM9 4.700l2.300 2.300',
  up: 'M4 10l4-4 4 4',
  copy: 'M5.5 5.500h8v8h-8zM10.500 5.500v-3h-8v8h3',
  bin: 'M3 4.500h10M6.500 4.500v-2h3v2M4.500 4.500l.600 9h5.800l.600-9',
  fitWidth: 'M1.5 3v10M14.5 3v10M4 8h8M5.8 6 4 8l1.8 2M10.2 6 12 8l-1.8 2',
} as const;
export type IconName = keyof typeof DRAWINGS;

export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    <path d={DRAWINGS[name]} />
  </svg>
);
