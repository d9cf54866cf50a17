import { useCallback, useEffect, useRef } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Whereabouts } from '../../../../shared/bridge/whereabouts.ts';
import type { AgendaItem } from '../../../../shared/meeting/agenda-item.ts';
import { useWindows, windowName } from '../../../store/other-windows.ts';
import './window-markers.css';

export type WindowMarkersProps = { readonly item: AgendaItem };

/** In the margin of a section, beside the line: other windows whose cursor is there. Nothing where there is none. */
export function WindowMarkers({ item }: WindowMarkersProps) {
  const here = useWindows(
    useShallow(({ others }) =>
      others.filter(({ panel, itemId }) => panel === 'minutes' && itemId === item.id),
    ),
  );
  return here.length === 0 ? null : <Markers here={here} minutes={item.minutes} />;
}

type MarkersProps = { readonly here: readonly Whereabouts[]; readonly minutes: AgendaItem['minutes'] };

function Markers({ here, minutes }: MarkersProps) {
  const list = useRef<HTMLDivElement>(null);
  usePlacedBesideLines(list, [here, minutes]);
  const lineIds = [...new Set(here.map(({ lineId }) => lineId))];
  return (
    <div ref={list} className="window-markers">
      {lineIds.map((lineId) => (
        <Marker
          key={lineId ?? ''}
          lineId={lineId}
          windows={here.filter((window) => window.lineId === lineId)}
        />
      ))}
    </div>
  );
}

function Marker({
  lineId,
  windows,
}: {
  readonly lineId: Whereabouts['lineId'];
  readonly windows: readonly Whereabouts[];
}) {
  const [first] = windows;
  if (first === undefined) return null;
  const label = `${windows.map(windowName).join(' and ')} ${windows.length === 1 ? 'is' : 'are'} here`;
  return (
    <span
      className="window-marker"
      role="img"
      aria-label={label}
      title={label}
      data-beside={lineId ?? undefined}
    >
      {first.name === undefined ? first.window : [...first.name][0]}
      {windows.length > 1 && '+'}
    </span>
  );
}

/**
 * Puts each marker at the height of its line. The markers lie over the text, outside the editor, so neither can move or
 * render the other; the heights are read when the section has been laid out anyway.
 */
function usePlacedBesideLines(list: React.RefObject<HTMLDivElement | null>, moved: readonly unknown[]): void {
  const place = useCallback(() => {
    const section = list.current?.parentElement;
    if (section == null) return;
    const top = section.getBoundingClientRect().top;
    for (const marker of list.current?.querySelectorAll<HTMLElement>('.window-marker') ?? []) {
      const lineId = marker.dataset['beside'];
      const line = lineId === undefined ? null : section.querySelector(`[data-line="${CSS.escape(lineId)}"]`);
      if (line === null) marker.style.removeProperty('--line-top');
      else marker.style.setProperty('--line-top', `${line.getBoundingClientRect().top - top}px`);
    }
  }, [list]);

  useEffect(() => {
    const section = list.current?.parentElement;
    if (section == null) return undefined;
    const resized = new ResizeObserver(place);
    resized.observe(section);
    return () => resized.disconnect();
  }, [list, place]);
  useEffect(() => {
    const frame = requestAnimationFrame(place);
    return () => cancelAnimationFrame(frame);
    // Lines change places without the section changing its height.
  }, [place, ...moved]);
}
