const PAGE_NUMBER =
  /^(?:(?:page|seite|página|pagina|side|sida|strona|стр\.?|страница|(?:ال)?صفحة)\s*\d{1,5}(?:\s*(?:of|\/|de|von|sur|di|van|av|из|من)\s*\d{1,5})?|\d{1,5}\s*\/\s*\d{1,5}|[-–—]\s*\d{1,5}\s*[-–—]|第\s*\d{1,5}\s*[页頁ページ](?:[\s，,]*共\s*\d{1,5}\s*[页頁])?)$/iu;

/** A page number that came along when a document was copied: part of the page, not of the meeting. */
export const isPageFurniture = (text: string): boolean => text.length <= 100 && PAGE_NUMBER.test(text.trim());
