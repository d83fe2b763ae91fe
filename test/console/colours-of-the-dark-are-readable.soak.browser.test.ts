import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { objections, panes } from './axe-objections.ts';
import { chromiumPath } from './chromium.ts';
import { launchChromium, openPage, runQuery } from './opened-page.ts';
import { openPane } from './opened-pane.ts';

const world = await worldOfFile();

describe.skipIf(!chromiumPath)('the dark theme', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('has contrasts that axe-core accepts, in every pane and in the editor', async () => {
    await using opened = await openPage(browser, `/w/${world.id}/`);
    const { page } = opened;
    await page.emulateMedia({ colorScheme: 'dark' });
    await runQuery(page);
    const found: string[] = [];
    for (const name of panes) {
      const pane = await openPane(page, name);
      await expect.poll(() => pane.locator('.waiting').count(), { timeout: 20_000 }).toBe(0);
      found.push(...(await objections(page, 'html', ['color-contrast'])).map((one) => `${name}: ${one}`));
    }
    expect([...new Set(found)]).toEqual([]);
  });
});
