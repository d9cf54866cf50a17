import { test as base } from '@playwright/test';
import { CHROMIUM, hasChromium } from '../chromium.ts';
import { startTestViewer, type TestViewer } from '../electron/server/test-viewer.ts';

/** A test with a viewer of its own on a folder of its own; the test fails where the viewer had a fault. */
export const test = base.extend<{ viewer: TestViewer }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures off this pattern
  viewer: async ({}, use) => {
    const viewer = await startTestViewer();
    await use(viewer);
    await viewer.close();
    base.expect(viewer.faults).toEqual([]);
  },
});

test.skip(!hasChromium(), `no Chromium at ${CHROMIUM}; set PLAYWRIGHT_CHROMIUM to one`);
