import { Document, type ISectionOptions } from 'docx';
import type { Summary } from '../../../shared/summary/summary.ts';
import type { BodyPlan } from './body-plan.ts';
import { listDefinitions } from './numbering.ts';
import { pageSetup } from './page-setup.ts';
import type { StyleSetting } from './paragraph-styles.ts';
import { documentStyles } from './styles.ts';

/** A document of the `docx` library with everything but its body, which is written piece by piece. */
export const wordDocumentFrame = (
  summary: Summary,
  plan: BodyPlan,
  setting: StyleSetting,
  margins: Pick<ISectionOptions, 'headers' | 'footers'>,
): Document =>
  new Document({
    styles: documentStyles(setting),
    numbering: { config: listDefinitions(plan) },
    compatibility: { version: 15 },
    sections: [
      {
        ...margins,
        properties: pageSetup(summary.layout),
        children: [],
      },
    ],
  });
