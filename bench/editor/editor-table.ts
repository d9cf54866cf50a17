import type { EditorRow } from './bench-editor.ts';

/** A Markdown table; the ratio says how many times as long as in Rapporteur a key takes in another tool (median). */
export function editorTable(rows: readonly EditorRow[]): string {
  const lines = rows.map(({ notes, tool, median, p99, opened, heap }) => {
    const own = rows.find((row) => row.notes === notes && row.tool === 'Rapporteur');
    const ratio = own === undefined ? '' : `${(median / own.median).toFixed(2)}x`;
    const columns = [
      notes.toLocaleString('en'),
      tool,
      `${median.toFixed(1)} ms`,
      ratio,
      `${p99.toFixed(1)} ms`,
      `${Math.round(opened)} ms`,
      `${Math.round(heap)} MB`,
    ];
    return `| ${columns.join(' | ')} |`;
  });
  return [
    '| notes | tool | key to paint | ratio | p99 | opened | page memory |',
    '| ---: | --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n');
}
