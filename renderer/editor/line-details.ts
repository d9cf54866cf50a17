import { dateText } from '../../shared/summary/date-text.ts';
import type { Day } from '../../shared/meeting/text.ts';
import type { SectionContext } from './section-context.ts';

export type LineFields = {
  readonly speaker?: unknown;
  readonly assignees?: unknown;
  readonly dueOn?: unknown;
};
type Naming = Pick<SectionContext, 'nameOf' | 'language' | 'marks'>;

/**
 * What a line says beside its text, as element attributes that the style sheet prints: its house mark, who speaks, who
 * does it by when. The same for the editor and for static text.
 */
export function lineDetails(
  kind: string,
  { speaker, assignees, dueOn }: LineFields,
  { nameOf, language, marks }: Naming,
): Record<string, string> {
  const details: Record<string, string> = {};
  if (kind === 'action' || kind === 'decision') {
    const { symbol, isBold } = marks()[kind];
    details['data-mark'] = symbol;
    if (isBold) details['data-bold'] = 'true';
  }
  if (typeof speaker === 'string')
    details['data-speaker'] = `${nameOf(speaker) ?? 'Someone removed from the roster'}: `;
  const told = [
    ...(Array.isArray(assignees) ? assignees : []).flatMap((id) => nameOf(String(id)) ?? []),
    ...(typeof dueOn === 'string' ? [`by ${dateText(dueOn as Day, language())}`] : []),
  ];
  if (told.length > 0) details['data-details'] = told.join(', ');
  return details;
}
