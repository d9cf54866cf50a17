/**
 * The languages a summary speaks by itself: the official ones of the United Nations, in the order of their English
 * names. A meeting may be in any other language; its labels are then English, or those of its house style.
 */
export const documentLanguages = [
  { tag: 'ar', name: 'Arabic', ownName: 'العربية' },
  { tag: 'zh-Hans', name: 'Chinese', ownName: '中文' },
  { tag: 'en', name: 'English', ownName: 'English' },
  { tag: 'fr', name: 'French', ownName: 'français' },
  { tag: 'ru', name: 'Russian', ownName: 'русский' },
  { tag: 'es', name: 'Spanish', ownName: 'español' },
] as const;
