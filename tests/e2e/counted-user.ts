import type { Page } from '@playwright/test';

/** A file the user picks, as a browser hands it over. */
export type PickedFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

/**
 * Somebody at the keyboard, every act counted: a key with its modifiers, a text typed in one go, a click, a file picked in
 * the system's dialog.
 */
export type CountedUser = {
  readonly press: (key: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly click: (role: 'button' | 'tab' | 'option', name: string | RegExp) => Promise<void>;
  /** Picks a file in the dialog that an act opens. */
  readonly pick: (opens: () => Promise<void>, file: PickedFile) => Promise<void>;
  readonly actions: () => number;
};

export function countedUser(page: Page): CountedUser {
  let actions = 0;
  // From now on dialogs for files are the test's: taken over only with the act that opens one, it may come too late.
  page.on('filechooser', () => undefined);
  const counted = async (act: () => Promise<unknown>): Promise<void> => {
    actions++;
    await act();
  };
  return {
    press: (key) => counted(() => page.keyboard.press(key)),
    type: (text) => counted(() => page.keyboard.type(text)),
    click: (role, name) => counted(() => page.getByRole(role, { name }).first().click()),
    pick: async (opens, file) => {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), opens()]);
      await counted(() => chooser.setFiles(file));
    },
    actions: () => actions,
  };
}
