import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../../shared/bridge/contract.ts';
import type { Caller } from '../bridge/caller.ts';

export type AppMenu = {
  /** Shows the commands of a window; before there is one, only what the system itself can do. */
  readonly show: (commands: readonly MenuCommand[], caller: Caller | null) => void;
};

/** Commands that the Edit menu has on every system, beside what the system does to text. */
const EDITING: ReadonlySet<string> = new Set(['history.undo', 'history.redo']);

/** The group that stands last on every system; a Mac puts its search into it. */
const HELP = 'Help';

/** The native menu, made of the window's own commands: one menu for each group, in their order. */
export function createMenu(): AppMenu {
  let shown = '';
  return {
    show: (commands, caller) => {
      const key = JSON.stringify([commands, caller?.id]);
      if (key === shown) return;
      shown = key;
      Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(commands, caller)));
    },
  };
}

export function menuTemplate(
  commands: readonly MenuCommand[],
  caller: Caller | null,
  platform: NodeJS.Platform = process.platform,
): MenuItemConstructorOptions[] {
  const items = (those: readonly MenuCommand[]) => those.map((command) => menuItem(command, caller));
  const editing = commands.filter(({ id }) => EDITING.has(id));
  const others = commands.filter(({ id }) => !EDITING.has(id));
  const groups = [...new Set(others.map(({ group }) => group))].filter((group) => group !== HELP);
  const helping = others.filter(({ group }) => group === HELP);
  const help: MenuItemConstructorOptions[] =
    helping.length === 0 ? [] : [{ label: HELP, role: 'help', submenu: items(helping) }];
  const end: MenuItemConstructorOptions = platform === 'darwin' ? { role: 'close' } : { role: 'quit' };
  const separator = { type: 'separator' } as const;
  const menus = groups.map((label): MenuItemConstructorOptions => ({
    label,
    submenu: [
      ...items(others.filter(({ group }) => group === label)),
      ...(label === 'Meeting' ? [separator, end] : []),
      ...(label === 'View' ? [separator, { role: 'togglefullscreen' } as const] : []),
    ],
  }));
  const edit: MenuItemConstructorOptions = {
    label: 'Edit',
    submenu: [
      ...items(editing),
      ...(editing.length > 0 ? [separator] : []),
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'selectAll' },
    ],
  };
  const [first, ...further] = menus.length > 0 ? menus : [{ label: 'Meeting', submenu: [end] }];
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' } as const] : []),
    ...(first === undefined ? [] : [first]),
    edit,
    ...further,
    { role: 'windowMenu' },
    ...help,
  ];
}

/** The window acts on the key itself, so the menu only shows it; a click comes back as the command's id. */
const menuItem = (
  { id, label, shortcut, isEnabled }: MenuCommand,
  caller: Caller | null,
): MenuItemConstructorOptions => ({
  id,
  label,
  enabled: isEnabled,
  ...(shortcut === null ? {} : { accelerator: acceleratorOf(shortcut), registerAccelerator: false }),
  click: () => caller?.send('menuCommand', { commandId: id }),
});

/** `Mod+Alt+ArrowUp` as Electron spells it. */
const acceleratorOf = (shortcut: string): string =>
  shortcut.replace(/^Mod\b/, 'CommandOrControl').replace(/Arrow(Up|Down|Left|Right)$/, '$1');
