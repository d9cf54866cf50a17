import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutPrivate } from '../../../shared/meeting/without-private.ts';
import { builtInStyles } from '../../../shared/summary/built-in-styles.ts';
import { summarise } from '../../../shared/summary/summarise.ts';
import { arbitraryMeeting } from '../../arbitraries.ts';

it('[MT11] without private data: no e-mail address, no alias, no internal line, and the same summary', () => {
  fc.assert(
    fc.property(arbitraryMeeting, fc.constantFrom(...builtInStyles), (meeting, style) => {
      const open = withoutPrivate(meeting);
      expect(JSON.stringify(open)).not.toContain('private.person@example.org');
      expect(JSON.stringify(open)).not.toContain('private.alias');
      expect(open.agenda.flatMap(({ minutes }) => minutes).filter(({ isInternal }) => isInternal)).toEqual(
        [],
      );
      expect(summarise(open, style)).toEqual(summarise(meeting, style));
    }),
  );
});
