/** Bullets and numbers before a name. No letters: "A. Neves" is a name. */
export const LIST_MARK = /^(?:[-*+•◦▪‣●○–—]|\(?\d{1,4}[.)])\s+(?:\[[ xX]\]\s+)?/u;
