/** What a meeting program or a room calls itself where it knows no name, in the languages such programs speak. */
const CALLED =
  /^(?:(?:phone|call|dial|telephone|audio|mobile|landline)[-\s]?(?:in\s?)?(?:caller|user|participant|only|number)?|(?:unknown|anonymous|unidentified|unnamed|external|unverified|zoom|teams|webex|meet|guest|registered|deleted|new)\s(?:caller|user|participant|attendee|guest|number|person)|caller|guest|user|participant|attendee|anonymous|unknown|visitor|admin(?:istrator)?|host|organi[sz]er|speaker|invité|utilisateur|invitado|usuario|gast|teilnehmer|benutzer|convidado|usuário|гость|участник|访客|来宾|参会者|ضيف|مستخدم|n\/?a|tb[acd]|vacant|vacante|none|me|you|interpret(?:ation|er)s?(?:\s\p{L}{2,10})?|interpr[èe]tes?|captions?|captioner|live\s?stream|tech(?:nical)?\s?support)(?:[\s_]?#?\d+)?$/iu;
const ROOM =
  /(?:^|\s)(?:(?:meeting|conference|conf|board|council|committee|video)\s?room|boardroom|huddle|sitzungssaal|konferenzraum|besprechungsraum|salle|sala\s(?:de|reuni)|переговорная|会议室)(?:\s|$)|^(?:(?:zoom|teams|webex)\s)?(?:room|saal|raum)\s\S+$/iu;
const RECORDER =
  /(?:note[\s-]?taker|recorder|transcri(?:ber|ption)|otter\.ai|fireflies|read\.ai|fathom|tl;?dv|\bai (?:assistant|notes)\b|\bbot)\b/iu;
/** Words that name a telephone or computer. A number is taken whole: "android 1234…" could be parted in endless ways. */
const DEVICE =
  '(?:i\\s?phone|i\\s?pad|i\\s?pod|i\\s?mac|mac\\s?book(?:\\s(?:pro|air))?|android|galaxy|samsung|pixel|huawei|xiaomi|redmi|oneplus|nokia|laptop|tablet|desktop|phone|mobile|pc|surface|chromebook|polycom|handy)(?:[\\s-]?(?:[a-z]{0,2}\\d\\w*(?!\\w)|pro|max|plus|mini|ultra|air|note|tab|lite))*';
const DEVICE_ALONE = new RegExp(`^${DEVICE}$`, 'iu');
const OWNED = new RegExp(`^(.{2,}?)(?:['’]s?|s['’])\\s+${DEVICE}$`, 'iu');
const DEVICE_OF = new RegExp(`^${DEVICE}\\s+(?:de|di|von|of|d['’]|do|da|van)\\s*(.{2,})$`, 'iu');

/** Whether a text is what a telephone, a room or a recorder is called, a masked name or a number: nobody. */
export const isNobody = (text: string): boolean =>
  !/\p{L}/u.test(text) ||
  /[*•●]{2,}|x{3,}/iu.test(text) ||
  CALLED.test(text) ||
  ROOM.test(text) ||
  RECORDER.test(text) ||
  isDevice(text);

/** Whether a text names a device and nobody. */
export const isDevice = (text: string): boolean => DEVICE_ALONE.test(text.trim());

/** Whose device it is: "Brian Smith" of "Brian Smith's iPhone" and of "iPhone de Brian Smith"; else the text itself. */
export const ownerOf = (text: string): string => OWNED.exec(text)?.[1] ?? DEVICE_OF.exec(text)?.[1] ?? text;
