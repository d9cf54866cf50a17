import { EventEmitter } from 'node:events';
import { app, windowClosed, windowOpened } from './app.ts';
import { preventable } from './preventable.ts';
import { record } from './recorded.ts';
import { createWebContents, type StandInContents } from './web-contents.ts';

type Options = {
  readonly width?: number;
  readonly height?: number;
  readonly x?: number;
  readonly y?: number;
  readonly webPreferences: { readonly preload: string };
};
type Bounds = { x: number; y: number; width: number; height: number };

const open = new Set<BrowserWindow>();

/** A window: one page of Chromium. A class, since the application says `new`. */
export class BrowserWindow extends EventEmitter {
  static getAllWindows = (): BrowserWindow[] => [...open];
  static fromWebContents = (contents: StandInContents): BrowserWindow | null =>
    [...open].find((window) => window.webContents === contents) ?? null;

  readonly webContents: StandInContents;
  readonly bounds: Bounds;

  constructor(options: Options) {
    super();
    const { width = 800, height = 600, x = 0, y = 0 } = options;
    this.bounds = { x, y, width, height };
    record('BrowserWindow', options);
    this.webContents = createWebContents(options.webPreferences.preload, this.bounds, () =>
      this.emit('ready-to-show'),
    );
    open.add(this);
    windowOpened(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  loadURL(address: string): Promise<void> {
    return this.webContents.load(address);
  }

  close(): void {
    if (!open.has(this) || preventable(this, 'close')) return;
    open.delete(this);
    void this.finish();
  }

  async finish(): Promise<void> {
    await this.webContents.closePage();
    this.emit('closed');
    windowClosed(this);
  }

  readonly isDestroyed = (): boolean => !open.has(this);
  readonly show = (): void => record('show');
  readonly focus = (): void => record('focus');
  readonly restore = (): void => record('restore');
  readonly maximize = (): void => record('maximize');
  readonly isMinimized = (): boolean => false;
  readonly isMaximized = (): boolean => false;
  readonly getNormalBounds = (): Bounds => this.bounds;
}
