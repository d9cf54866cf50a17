import { useStore } from 'zustand';
import { Icon } from '../../../components/icon.tsx';
import { ShortcutKeys } from '../../../components/shortcut-keys.tsx';
import { ATTACH_LINK_SHORTCUT } from '../shortcuts.ts';
import { attachLink } from './attach-link.ts';
import { basketStore, dropLink } from './link-basket-store.ts';

/** The pasted addresses that wait for their words. */
export function LinkBasket() {
  const links = useStore(basketStore, ({ links }) => links);
  if (links.length === 0) return null;
  return (
    <section className="minutes-basket" aria-label="Link basket">
      <p className="minutes-basket-hint">
        Links waiting for words. Select words, then <ShortcutKeys shortcut={ATTACH_LINK_SHORTCUT} /> gives
        them the first.
      </p>
      <ul className="minutes-basket-links">
        {links.map((link) => (
          <li key={link} className="minutes-basket-link">
            {/* Pressed with the mouse, it must not take the selection away */}
            <button
              type="button"
              className="minutes-basket-attach"
              title="Give it to the selected words"
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => attachLink(link)}
            >
              {link}
            </button>
            <button
              type="button"
              className="button button-quiet button-icon"
              aria-label={`Drop ${link}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => dropLink(link)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
