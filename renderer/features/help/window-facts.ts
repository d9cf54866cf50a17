import { windowFactsSchema, type WindowFacts } from '../../../shared/diagnosis/diagnostic-report.ts';

/** What only the window knows. A browser that names itself in other letters is not named. */
export function windowFacts(): WindowFacts {
  const facts = {
    browser: navigator.userAgent,
    language: navigator.language,
    width: window.innerWidth,
    height: window.innerHeight,
    scale: window.devicePixelRatio,
  };
  const read = windowFactsSchema.safeParse(facts);
  return read.success ? read.data : { ...facts, browser: '', language: '' };
}
