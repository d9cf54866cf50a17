import { useState, type ComponentType, type KeyboardEvent } from 'react';
import { useWindow, windowStore, type SideTab } from '../store/window-state.ts';

export type SidePanels = Readonly<Record<SideTab, ComponentType>>;

const TABS: readonly (readonly [SideTab, string])[] = [
  ['attendance', 'Attendance'],
  ['actions', 'Actions'],
];

/**
 * Attendance and actions share a column (APG, tabs with automatic activation). A tab is mounted when it is first shown,
 * since a long meeting has thousands of rows in each, and stays mounted, so that neither forgets.
 */
export function SideTabs({ panels }: { readonly panels: SidePanels }) {
  const shown = useWindow(({ sideTab }) => sideTab);
  const [mounted, setMounted] = useState<readonly SideTab[]>([shown]);
  if (!mounted.includes(shown)) setMounted([...mounted, shown]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const other = shown === 'attendance' ? 'actions' : 'attendance';
    windowStore.getState().showSideTab(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label="Attendance and actions" onKeyDown={onKeyDown}>
        {TABS.map(([tab, label]) => (
          <button
            key={tab}
            type="button"
            id={`tab-${tab}`}
            className="tabs-tab"
            role="tab"
            aria-selected={tab === shown}
            aria-controls={`tabpanel-${tab}`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => windowStore.getState().showSideTab(tab)}
          >
            {label}
          </button>
        ))}
      </div>
      {TABS.map(([tab]) => {
        const TabPanel = panels[tab];
        return (
          <div
            key={tab}
            id={`tabpanel-${tab}`}
            className="tabs-panel"
            role="tabpanel"
            aria-labelledby={`tab-${tab}`}
            hidden={tab !== shown}
          >
            {mounted.includes(tab) && <TabPanel />}
          </div>
        );
      })}
    </>
  );
}
