import type { Command } from '../../commands/command.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ShortcutKeys } from '../../components/shortcut-keys.tsx';
import { closeDialog } from '../../store/open-dialog.ts';
import './palette.css';

/** What can be typed, as opposed to pressed; these belong to the editor and are no commands. */
const TYPED: readonly (readonly [string, string])[] = [
  ['Make the line an action', '-> and a space'],
  ['Make the line a decision', '=> and a space'],
  ['Name a person of the roster', '@'],
  ['Sub-note, and back', 'Tab, Shift+Tab'],
];

/** Every shortcut by group, made from the commands themselves so that it cannot be out of date. */
export function ShortcutSheet({ commands }: { readonly commands: readonly Command[] }) {
  const groups = [...new Set(commands.map(({ group }) => group))];
  return (
    <Dialog title="Shortcuts" onClose={closeDialog}>
      <div className="shortcuts" role="group" aria-label="All shortcuts" tabIndex={0} data-dialog-start>
        {groups.map((group) => {
          const listed = commands.filter((command) => command.group === group && command.shortcut !== null);
          if (listed.length === 0) return null;
          return (
            <section key={group} aria-label={group}>
              <h3 className="shortcuts-group">{group}</h3>
              <dl className="shortcuts-list">
                {listed.map(({ id, label, shortcut }) => (
                  <ShortcutLine key={id} label={label} shortcut={shortcut ?? ''} />
                ))}
              </dl>
            </section>
          );
        })}
        <section aria-label="While typing minutes">
          <h3 className="shortcuts-group">While typing minutes</h3>
          <dl className="shortcuts-list">
            {TYPED.map(([label, keys]) => (
              <div key={label} className="shortcuts-line">
                <dt>{label}</dt>
                <dd>
                  <kbd>{keys}</kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

const ShortcutLine = ({ label, shortcut }: { readonly label: string; readonly shortcut: string }) => (
  <div className="shortcuts-line">
    <dt>{label}</dt>
    <dd>
      <ShortcutKeys shortcut={shortcut} />
    </dd>
  </div>
);
