import { screen, type BrowserWindow, type BrowserWindowConstructorOptions, type Rectangle } from 'electron';
import type { SettingsStore } from '../settings/settings-store.ts';

const USUAL = { width: 1_440, height: 900 } as const;
/** Pixels a further window stands to the right of and below the last place. */
const STEP = 32;

/** Where a window opens: where the last one stood, as long as a screen is still there. */
export function placeForWindow(
  settings: SettingsStore,
  openWindows: number,
): Pick<BrowserWindowConstructorOptions, 'x' | 'y' | 'width' | 'height'> {
  const { window: last } = settings.read();
  if (last === null) return USUAL;
  const { x, y, width, height } = last;
  if (x === undefined || y === undefined || !isOnScreen({ x, y, width, height })) return { width, height };
  return { x: x + STEP * openWindows, y: y + STEP * openWindows, width, height };
}

/** Whether enough of the title bar can be reached to move the window. */
const isOnScreen = ({ x, y, width }: Rectangle): boolean =>
  screen
    .getAllDisplays()
    .some(
      ({ workArea }) =>
        y >= workArea.y &&
        y < workArea.y + workArea.height - STEP &&
        x + width > workArea.x + 2 * STEP &&
        x < workArea.x + workArea.width - 2 * STEP,
    );

/** Remembers where a window stands when it closes. */
export function rememberPlace(window: BrowserWindow, settings: SettingsStore): void {
  if (settings.read().window?.isMaximized === true) window.maximize();
  window.on('close', () => {
    settings.write({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  });
}
