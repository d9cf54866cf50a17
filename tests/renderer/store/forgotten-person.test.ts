import { afterEach, expect, it } from 'vitest';
import { hostStore } from '../../../renderer/store/host.ts';
import { closeMeeting, showSession } from '../../../renderer/store/meeting-session.ts';
import { change, meetingStore } from '../../../renderer/store/open-meeting.ts';
import { removeLine } from '../../../shared/meeting/commands/index.ts';
import type { LineId } from '../../../shared/meeting/identifier.ts';
import { openIn, startTestHost, type TestHost } from '../../electron/bridge/test-host.ts';
import { roachMeeting } from '../../shared/forgetting/roach-meeting.ts';

let test: TestHost;
afterEach(async () => {
  await closeMeeting();
  await test.close();
});

const said = (): string => JSON.stringify(meetingStore.getState().meeting?.agenda);
const undo = () => meetingStore.getState().open?.undo;

it('[FG19] what was done before a person was forgotten cannot be undone any more: it would bring a text back that names them', async () => {
  test = await startTestHost();
  const page = await test.openWindow();
  hostStore.setState({ bridge: page.bridge });
  const info = await openIn(page, await test.write('7.minutes', roachMeeting('7')));
  await showSession(info);
  const removeHerLine = () => change((doc, origin) => removeLine(doc, 'l1' as LineId, origin));
  removeHerLine();
  undo()?.undo();
  expect(said()).toContain('As Ms. Roach said');
  removeHerLine();
  const named = { name: 'Carol Roach', email: null };
  expect(await page.bridge.forgetPerson(info.sessionId, named, { inTexts: true })).toMatchObject({
    ok: true,
  });
  await expect.poll(() => undo()?.undoStack.length).toBe(0);
  undo()?.undo();
  expect(said()).not.toContain('Ms. Roach');
});
