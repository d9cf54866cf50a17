/** Keys that stand in more places than the command they belong to. */
export const DUE_DATE_SHORTCUT = 'Mod+D';
export const ATTACH_LINK_SHORTCUT = 'Mod+L';
