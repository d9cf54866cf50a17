import { Fragment, useEffect, useRef, type ComponentType } from 'react';
import { useSettings } from '../store/settings.ts';
import { useWindow, type PanelName } from '../store/window-state.ts';
import { columnStore } from './column-widths.ts';
import { Panel } from './panel.tsx';
import { SideTabs, type SidePanels } from './side-tabs.tsx';
import { Splitter } from './splitter.tsx';
import { useWindowWidth } from './use-window-width.ts';
import { visiblePanels } from './visible-panels.ts';

export type ColumnPanels = SidePanels & {
  readonly agenda: ComponentType;
  readonly minutes: ComponentType;
  readonly document: ComponentType;
};

const LABELS: Readonly<Record<PanelName, string>> = {
  agenda: 'Agenda and clock',
  minutes: 'Minutes',
  document: 'Document',
  attendance: 'Attendance and actions',
};
const NAMES = ['agenda', 'minutes', 'document', 'attendance'] as const;

/** The columns there is room for. Those that do not show stay mounted, so that nothing in them is forgotten; the document, which is made anew with every change, does not. */
export function Columns({ panels }: { readonly panels: ColumnPanels }) {
  const width = useWindowWidth();
  const showsDocument = useWindow((state) => state.showsDocument);
  const front = useWindow((state) => state.frontPanel);
  const companion = useWindow((state) => state.companion);
  const isReduced = useSettings(({ reducedPanels }) => reducedPanels);
  const visible = visiblePanels({ width, showsDocument, front, companion, isReduced });
  const element = useRef<HTMLDivElement>(null);
  useWidths(element);

  const Contents = { agenda: panels.agenda, minutes: panels.minutes, document: panels.document };
  return (
    <div className="columns" data-shows={visible.join(' ')} ref={element}>
      {NAMES.map((name) => {
        const isVisible = visible.includes(name);
        const Content = name === 'attendance' ? null : Contents[name];
        if (name === 'document' && !isVisible) return null;
        return (
          <Fragment key={name}>
            {isVisible && name !== 'minutes' && name !== 'agenda' && visible.length > 1 && (
              <Splitter column={name} side="after" label={`Width of ${LABELS[name].toLowerCase()}`} />
            )}
            <Panel name={name} label={LABELS[name]} isVisible={isVisible}>
              {Content === null ? <SideTabs panels={panels} /> : <Content />}
            </Panel>
            {isVisible && name === 'agenda' && visible.length > 1 && (
              <Splitter column="agenda" side="before" label="Width of agenda and clock" />
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

/** Widths go to the style sheet as custom properties, without a render for each pixel of a drag. */
function useWidths(element: React.RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const show = () => {
      for (const [column, rem] of Object.entries(columnStore.getState()))
        element.current?.style.setProperty(`--width-${column}`, `${rem}rem`);
    };
    show();
    return columnStore.subscribe(show);
  }, [element]);
}
