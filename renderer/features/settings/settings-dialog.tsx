import { settingsSchema, type Settings } from '../../../shared/bridge/contract.ts';
import { Dialog } from '../../components/dialog.tsx';
import { Icon } from '../../components/icon.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import { changeSettings, useSettings } from '../../store/settings.ts';
import './settings.css';

const THEMES: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const LEAST = 12;
const MOST = 28;
const STEP = 2;

/** Theme, text size, panels: applied as they are chosen, so there is nothing to confirm. */
export function SettingsDialog() {
  const settings = useSettings((whole) => whole);
  const { textSize } = settings;
  const resize = (size: number): void =>
    void changeSettings({ textSize: Math.min(Math.max(size, LEAST), MOST) });
  return (
    <Dialog title="Settings" onClose={closeDialog}>
      <fieldset className="settings-set">
        <legend className="settings-legend">Theme</legend>
        {THEMES.map(([theme, label]) => (
          <label key={theme} className="settings-choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => void changeSettings({ theme })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <fieldset className="settings-set">
        <legend className="settings-legend">Text size</legend>
        <button
          type="button"
          className="button button-icon"
          aria-label="Smaller text"
          aria-disabled={textSize <= LEAST}
          onClick={() => resize(textSize - STEP)}
        >
          <Icon name="minus" />
        </button>
        <output className="settings-size">{textSize} px</output>
        <button
          type="button"
          className="button button-icon"
          aria-label="Larger text"
          aria-disabled={textSize >= MOST}
          onClick={() => resize(textSize + STEP)}
        >
          <Icon name="plus" />
        </button>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => resize(settingsSchema.parse({}).textSize)}
        >
          Usual size
        </button>
      </fieldset>
      <fieldset className="settings-set">
        <legend className="settings-legend">Panels</legend>
        <label className="settings-choice">
          <input
            type="checkbox"
            checked={settings.reducedPanels}
            onChange={(event) => void changeSettings({ reducedPanels: event.target.checked })}
          />
          Only the minutes and one panel beside them
        </label>
      </fieldset>
    </Dialog>
  );
}
