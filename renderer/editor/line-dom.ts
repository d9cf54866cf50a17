import type { Line } from '../../shared/meeting/line.ts';

/** What of a line shows on the screen, whoever draws it. */
export type ShownLine = {
  readonly id: string | null;
  readonly level?: number | null;
  readonly isInternal: boolean | null;
  readonly status?: string | null;
};

/**
 * The element attributes of a line. The editor and the static text of sections out of sight both use them, so that a
 * section looks the same and is as high whichever of the two is there. A line finds its own direction from its letters.
 */
export function lineDom(kind: Line['kind'], line: ShownLine): Record<string, string> {
  return {
    class: 'minutes-line',
    dir: 'auto',
    'data-kind': kind,
    ...(line.id === null ? {} : { 'data-line': line.id }),
    ...(line.level === 2 ? { 'data-level': '2' } : {}),
    ...(line.isInternal === true ? { 'data-internal': 'true' } : {}),
    ...(line.status === 'done' || line.status === 'dropped' ? { 'data-status': line.status } : {}),
  };
}
