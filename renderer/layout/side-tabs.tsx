import { useState, type ComponentType, type KeyboardEvent } from 'react';
import { isReviewed } from '../../shared/meeting/previous-action.ts';
import { useMeeting } from '../store/open-meeting.ts';
import { useWindow, windowStore, type SideTab } from '../store/window-state.ts';

export type SidePanels = Readonly<Record<SideTab, ComponentType>>;

const TABS: readonly (readonly [SideTab, string])[] = [
  ['attendance', 'Attendance'],
  ['actions', 'Actions'],
  ['previousActions', 'Previous'],
];

/**
 * Attendance, actions and the review of previous ones share a column (APG, tabs with automatic activation). The review
 * has a tab where there is something to review. A tab is mounted when it is first shown,
 * since a long meeting has thousands of rows in each, and stays mounted, so that neither forgets.
 */
export function SideTabs({ panels }: { readonly panels: SidePanels }) {
  const toReview = useMeeting(({ previousActions }) => previousActions.length > 0);
  const wanted = useWindow(({ sideTab }) => sideTab);
  const shown = wanted === 'previousActions' && !toReview ? 'actions' : wanted;
  const tabs = TABS.filter(([tab]) => tab !== 'previousActions' || toReview);
  const [mounted, setMounted] = useState<readonly SideTab[]>([shown]);
  if (!mounted.includes(shown)) setMounted([...mounted, shown]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    const at = tabs.findIndex(([tab]) => tab === shown);
    const step = event.key === 'ArrowRight' ? 1 : tabs.length - 1;
    const other = tabs[(at + step) % tabs.length]?.[0] ?? shown;
    windowStore.getState().showSideTab(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label="Attendance and actions" onKeyDown={onKeyDown}>
        {tabs.map(([tab, label]) => (
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
            {tab === 'previousActions' && <ReviewCount />}
          </button>
        ))}
      </div>
      {tabs.map(([tab]) => {
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

/** How many previous actions nobody has looked at yet. */
function ReviewCount() {
  const waiting = useMeeting(
    ({ previousActions }) => previousActions.filter((action) => !isReviewed(action)).length,
  );
  if (waiting === 0) return null;
  return (
    <>
      {' '}
      <span className="tabs-count">
        {waiting}
        <span className="visually-hidden"> to review</span>
      </span>
    </>
  );
}
