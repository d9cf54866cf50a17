/** Words of the names of groups, in the plural or as a body, which no person is called. */
const GROUP_WORD =
  /\b(?:members|participants|observers|chairs?|co-chairs?|secretariat|representatives|organi[sz]ations|countries|delegates|delegations?|governments?|guests|experts|panelists|facilitators|staff|committee|civil society|private sector|technical community|academia|membres|observateurs|représentants|miembros|observadores|mitglieder|teilnehmer|beobachter|membros|observadores)\b|(?<!\p{L})(?:члены|участники|наблюдатели|секретариат|представители)(?!\p{L})|الأعضاء|المشاركون|المراقبون|الأمانة|成员|与会者|观察员|秘书处|代表/iu;

/** Whether a line of a plain list reads like the name of a group rather than of a person: "MAG Members", "Guests:". */
export const isGroupLine = (text: string): boolean =>
  /[:：]$/u.test(text) || (GROUP_WORD.test(text) && !/[,;@]|\p{Ll}{3,}\.$/u.test(text) && text.length <= 200);

/** A group's name without the colon that sets it off. */
export const groupNameOf = (text: string): string => text.replace(/\s*[:：]$/u, '');
