import type { Measured } from '../measure.ts';

export type Row = Measured & { readonly meeting: string; readonly task: string; readonly tool: string };

/** A Markdown table; the ratio says how many times as long as Rapporteur's whole process another tool takes. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map((row) => {
    const own = rows.find(
      ({ meeting, task, tool }) => meeting === row.meeting && task === row.task && tool === 'Rapporteur',
    );
    const ratio = own === undefined ? '' : `${(row.milliseconds / own.milliseconds).toFixed(1)}x`;
    const memory = row.peakMemory === null ? '' : `${Math.round(row.peakMemory)} MB`;
    return `| ${row.meeting} | ${row.task} | ${row.tool} | ${Math.round(row.milliseconds)} ms | ${ratio} | ${memory} |`;
  });
  return [
    '| meeting | file | tool | median | ratio | peak memory |',
    '| --- | --- | --- | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
