import { textDirection } from '../../../shared/summary/text-direction.ts';

/** Word's tags for scripts that the tag of a language names without a country. */
const CHINESE = [/^zh\b.*\bhant\b/i, /^zh(?:$|\b.*\bhans\b)/i] as const;
const EAST_ASIAN = /^(?:zh|ja|ko)\b/i;

/**
 * The document's language as Word keeps it, which is three of them: for Latin, for East Asian and for right-to-left
 * and other complex text (ISO/IEC 29500-1, 17.3.2.20).
 */
export function wordLanguages(language: string): {
  value: string;
  eastAsia?: string;
  bidirectional?: string;
} {
  const tag = CHINESE[0].test(language) ? 'zh-TW' : CHINESE[1].test(language) ? 'zh-CN' : language;
  return {
    value: tag,
    ...(EAST_ASIAN.test(tag) ? { eastAsia: tag } : {}),
    ...(textDirection(language) === 'rtl' ? { bidirectional: tag } : {}),
  };
}
