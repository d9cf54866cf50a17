/** Whether Mod is Cmd here. `navigator.platform` is deprecated but the one thing every engine still answers. */
export const isMac = /^Mac|^iP/.test(navigator.platform);
