import type { Caller } from './caller.ts';

/** The windows that show house styles, to be told when one of them changes. */
export type StyleWindows = {
  readonly add: (caller: Caller) => void;
  readonly remove: (caller: Caller) => void;
  readonly tellAll: () => void;
};

export function createStyleWindows(): StyleWindows {
  const windows = new Map<string, Caller>();
  return {
    // A window that was connected anew is the same, with another way to tell it.
    add: (caller) => void windows.set(caller.id, caller),
    remove: ({ id }) => void windows.delete(id),
    tellAll: () => {
      for (const window of windows.values()) window.send('houseStylesChanged', {});
    },
  };
}
