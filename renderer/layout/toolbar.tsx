import { Icon, type IconName } from '../components/icon.tsx';
import { ariaShortcut, shortcutText } from '../commands/shortcut.ts';
import { isMac } from '../commands/is-mac.ts';
import { focusPanel } from './focus-panel.ts';
import { openDialog } from '../store/open-dialog.ts';
import { closeMeeting } from '../store/meeting-session.ts';
import { useWindow, windowStore } from '../store/window-state.ts';

type ToolProps = {
  readonly label: string;
  readonly icon: IconName;
  readonly shortcut?: string;
  readonly isPressed?: boolean;
  /** Its label gives way first where the window is narrow. */
  readonly isMinor?: boolean;
  readonly onPress: () => void;
};

const Tool = ({ label, icon, shortcut, isPressed, isMinor = false, onPress }: ToolProps) => (
  <button
    type="button"
    className={`button button-quiet tool ${isMinor ? 'tool-minor' : ''}`}
    aria-pressed={isPressed}
    aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut, isMac)}
    title={shortcut === undefined ? label : `${label} (${shortcutText(shortcut, isMac)})`}
    onClick={onPress}
  >
    <Icon name={icon} />
    <span className="tool-label">{label}</span>
  </button>
);

/** What the mouse reaches of what the keyboard has: the rest is in the palette. */
export function Toolbar() {
  const showsDocument = useWindow((state) => state.showsDocument);
  return (
    <div className="toolbar" role="group" aria-label="Window">
      <Tool
        label="Document"
        icon="page"
        shortcut="Mod+4"
        isPressed={showsDocument}
        onPress={() => (showsDocument ? windowStore.getState().showDocument(false) : focusPanel('document'))}
      />
      <Tool label="Export" icon="exported" shortcut="Mod+E" onPress={() => openDialog('export')} />
      <Tool label="Commands" isMinor icon="command" shortcut="Mod+K" onPress={() => openDialog('palette')} />
      <Tool
        label="Settings"
        isMinor
        icon="settings"
        shortcut="Mod+,"
        onPress={() => openDialog('settings')}
      />
      <Tool label="All meetings" isMinor icon="home" onPress={() => void closeMeeting()} />
    </div>
  );
}
