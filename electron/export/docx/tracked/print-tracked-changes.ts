import type { Summary } from '../../../../shared/summary/summary.ts';
import { bodyPlan, usualChoices } from '../body-plan.ts';
import { documentBody } from '../document-body.ts';
import { headersAndFooters } from '../header-and-footer.ts';
import { packageParts } from '../package-parts.ts';
import { runningLists } from '../running-lists.ts';
import { styleSetting } from '../style-setting.ts';
import { wordDocumentFrame } from '../word-document-frame.ts';
import { writtenParts } from '../written-parts.ts';
import { zipPackage } from '../zip-package.ts';
import { revisionsAt } from './revision.ts';
import { trackedBody } from './tracked-body.ts';

/**
 * Prints what changed between two summaries as a Word document with tracked changes, dated `at` a moment in UTC. Both
 * go through the printer of every document, in the look of the newer one; only then are they compared, so that what is
 * accepted or rejected is what that printer prints. The same summaries give the same bytes.
 */
export function printTrackedChanges(before: Summary, after: Summary, at: string): Uint8Array {
  const setting = styleSetting(after);
  const plan = bodyPlan(usualChoices(setting), after.direction === 'rtl');
  // Both count from the beginning, in the same lists: what is kept must have the same number in both.
  const planBefore = { ...plan, lists: runningLists() };
  const frame = wordDocumentFrame(after, plan, setting, headersAndFooters(after, plan));
  const written = writtenParts(frame, (write) => {
    const old = Array.from(documentBody({ ...before, layout: after.layout }, planBefore), write);
    return trackedBody(old, Array.from(documentBody(after, plan), write), revisionsAt(at));
  });
  return zipPackage(packageParts(after, written, plan.links, null));
}
