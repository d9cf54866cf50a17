import { readAgenda, type ReadItem } from '../agenda/read-agenda.ts';

/** What programs write below every invitation: how to join, and a rule before it. */
const BOILERPLATE =
  /^\s*(?:[_\-=~*─]{5,}|-::~|join\b.*|(?:click|tap) here to join.*|(?:microsoft )?teams meeting.*|.*\bis inviting you to a scheduled .*|meeting id\b.*|passcode\b.*|dial[- ]in\b.*|one tap mobile\b.*|find your local number.*|https?:\/\/\S+)\s*$/i;
const HEADING =
  /^\s*(?:[#*_]+\s*)?(?:(?:draft|proposed|provisional|tentative)\s+)?agenda(?:\s+items)?\s*[*_]*\s*(?::\s*(.*))?$/i;
/** Where a line goes on after its item with how to join. */
const JOIN_TAIL = /\s*(?:\.\s*)?\bjoin\b[^:]*:\s*https?:\/\/.*$/i;

/**
 * The agenda an invitation's description holds: what stands below the word "Agenda", else the lines that give a length.
 * Empty where there is neither: a description without them is a message, not an agenda.
 */
export function agendaOfDescription(description: string): readonly ReadItem[] {
  const lines = description.split('\n');
  const at = lines.findIndex((line) => HEADING.test(line));
  const inline = at === -1 ? '' : (HEADING.exec(lines[at] ?? '')?.[1] ?? '').replace(JOIN_TAIL, '');
  const below = at === -1 ? lines : [inline, ...lines.slice(at + 1)];
  const end = below.findIndex((line, index) => index > 0 && BOILERPLATE.test(line));
  const items = readAgenda((end === -1 ? below : below.slice(0, end)).join('\n')).filter(
    ({ isItem }) => isItem,
  );
  return at === -1 && !items.some(({ minutes }) => minutes !== null)
    ? []
    : items.map((item) => ({ ...item, line: item.line + Math.max(at, 0) }));
}
