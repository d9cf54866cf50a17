import type { ReadReport, Stay } from './attendance-report.ts';
import { foldName } from '../names/fold-name.ts';
import { readReportTime } from './read-report-time.ts';
import { orderOfReport } from './report-times.ts';
import type { ReportTables } from './report-tables.ts';
import { tableRows } from './table-stays.ts';

/** Beginnings of what people did, folded: left. Everything else ("Joined", "Joined before", "Entrou") is coming. */
const LEFT =
  /^(?:left|leave|a quitte|quitte|parti|salio|abandono|verlassen|hat verlassen|gegangen|saiu|uscit|heeft verlaten|verlaten|opusc|wyszedl|vyshel|вышел|вышла|покинул|отключ|غادر|خرج|已离开|离开|离开了|keluar)/u;

type Event = { readonly name: string; readonly isLeaving: boolean; readonly at: string };

/** Teams' list of 2020: a row for each joining and each departure, known by its column of actions. */
export function readTeamsList(tables: ReportTables): ReadReport | null {
  const lists = tables.tables.filter(
    ({ columns }) => columns.includes('action') && columns.includes('timestamp'),
  );
  if (lists.length === 0) return null;
  const order = orderOfReport(tables, null);
  const byName = new Map<string, Event[]>();
  for (const cell of lists.flatMap(tableRows)) {
    const at = readReportTime(cell('timestamp'), order);
    const name = cell('name');
    if (at === null || name === '') continue;
    const events = byName.get(name) ?? [];
    events.push({ name, isLeaving: LEFT.test(foldName(cell('action'))), at });
    byName.set(name, events);
  }
  return {
    source: 'teams-list-2020',
    title: null,
    startedAt: null,
    stays: [...byName.values()].flatMap(staysOf),
  };
}

/** Each joining with the next departure. Who joins again without having left was there all along. */
function staysOf(events: readonly Event[]): Stay[] {
  const stays: Stay[] = [];
  let open: Event | null = null;
  for (const event of events.toSorted(byTime)) {
    if (!event.isLeaving) open ??= event;
    else {
      stays.push({ ...NOBODY, name: event.name, joinedAt: open?.at ?? null, leftAt: event.at });
      open = null;
    }
  }
  if (open !== null) stays.push({ ...NOBODY, name: open.name, joinedAt: open.at });
  return stays;
}

const NOBODY = { email: '', joinedAt: null, leftAt: null, seconds: null } as const;

/** In the order of time; at one moment who leaves and comes back leaves first. */
const byTime = (one: Event, other: Event): number =>
  one.at < other.at ? -1 : one.at > other.at ? 1 : Number(other.isLeaving) - Number(one.isLeaving);
