/** Where in the page an agenda item's section begins. */
export const anchorOfItem = (itemId: string): string => `item-${itemId}`;

/** Where in the page a line of the minutes stands. */
export const anchorOfLine = (lineId: string): string => `line-${lineId}`;
