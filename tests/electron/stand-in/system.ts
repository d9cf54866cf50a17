import { record } from './recorded.ts';

type MenuItem = {
  readonly id?: string;
  readonly label?: string;
  readonly role?: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly click?: () => void;
  readonly submenu?: readonly MenuItem[];
};
type ProtocolHandler = (request: Request) => Response | Promise<Response>;

let menu: readonly MenuItem[] = [];
const answers: unknown[] = [];
const protocols = new Map<string, ProtocolHandler>();

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]) => template,
  setApplicationMenu: (template: readonly MenuItem[]) => {
    menu = template;
  },
};

/** The menu as data, without what its items do. */
export const menuShown = (): unknown => JSON.parse(JSON.stringify(menu));

/** Clicks a menu item as the user would: not where it is disabled. */
export function clickMenu(id: string): boolean {
  const find = (items: readonly MenuItem[]): MenuItem | undefined =>
    items.flatMap((item) => [item, ...(item.submenu ?? [])]).find((item) => item.id === id);
  const item = find(menu);
  if (item?.click === undefined || item.enabled === false) return false;
  item.click();
  return true;
}

/** What the user will answer to the next dialog. */
export function answerNextDialog(answer: unknown): void {
  answers.push(answer);
  answered();
}

/** Of a window or of none. A dialog the test wants to see standing waits for its answer. */
const ask =
  (what: string, cancelled: unknown) =>
  async (...parameters: readonly unknown[]) => {
    record(what, parameters.at(-1));
    if (waits && answers.length === 0) await new Promise<void>((resolve) => (answered = resolve));
    return answers.shift() ?? cancelled;
  };
let waits = false;
let answered = (): void => {};
/** From now on dialogs wait for an answer instead of being cancelled. */
export const dialogsWait = (): void => void (waits = true);

export const dialog = {
  showOpenDialog: ask('showOpenDialog', { canceled: true, filePaths: [] }),
  showSaveDialog: ask('showSaveDialog', { canceled: true, filePath: '' }),
  showMessageBox: ask('showMessageBox', { response: 0 }),
  showErrorBox: (title: string, content: string) => record('showErrorBox', title, content),
};

export const shell = {
  openExternal: async (address: string) => record('openExternal', address),
  showItemInFolder: (path: string) => record('showItemInFolder', path),
};

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown) => record('registerSchemesAsPrivileged', schemes),
  handle: (scheme: string, handler: ProtocolHandler) => void protocols.set(scheme, handler),
};

/** What the application's own scheme answers. */
export async function fetchByProtocol(address: string): Promise<Response> {
  const handler = protocols.get(new URL(address).protocol.slice(0, -1));
  if (handler === undefined) throw new Error(`Nothing serves ${address}`);
  return handler(new Request(address));
}

type PermissionRequest = (contents: null, permission: string, answer: (isGranted: boolean) => void) => void;
type PermissionCheck = (contents: null, permission: string) => boolean;
type BeforeRequest = (
  details: { readonly url: string },
  answer: (what: { readonly cancel: boolean }) => void,
) => void;
let onBeforeRequest: BeforeRequest | null = null;
let onRequest: PermissionRequest | null = null;
let onCheck: PermissionCheck | null = null;

export const session = {
  defaultSession: {
    setPermissionRequestHandler: (handler: PermissionRequest) => (onRequest = handler),
    setPermissionCheckHandler: (handler: PermissionCheck) => (onCheck = handler),
    webRequest: { onBeforeRequest: (handler: BeforeRequest) => (onBeforeRequest = handler) },
    setSpellCheckerEnabled: (isEnabled: boolean) => record('setSpellCheckerEnabled', isEnabled),
    setSpellCheckerLanguages: (languages: readonly string[]) => record('setSpellCheckerLanguages', languages),
    setDevicePermissionHandler: (handler: () => boolean) => record('devicePermission', handler()),
  },
};

/** Whether a page would get a permission; without handlers Electron grants everything. */
export function isGranted(permission: string): { readonly request: boolean; readonly check: boolean } {
  let request = true;
  onRequest?.(null, permission, (answer) => (request = answer));
  return { request, check: onCheck?.(null, permission) ?? true };
}

/** Whether a request of a page would go out; without a handler Electron sends everything. */
export function isCancelled(url: string): boolean {
  let isRefused = false;
  onBeforeRequest?.({ url }, ({ cancel }) => (isRefused = cancel));
  return isRefused;
}

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1_920, height: 1_080 } }],
};
