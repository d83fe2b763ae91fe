import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shared, worldOfFile } from '../setup/index.ts';
import { objections } from './axe-objections.ts';
import { chromiumPath } from './chromium.ts';
import { launchChromium, newPage, pasteQuery, runQuery, shownAnswer, shownQuery } from './opened-page.ts';

const world = await worldOfFile();

describe.skipIf(!chromiumPath)('before its editor has come, a query', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('is typed and run; the editor goes on from there, and takes what is pasted', async () => {
    await using opened = await newPage(browser);
    const { page, complaints } = opened;
    const held = Promise.withResolvers<void>();
    await page.route('**/monaco-editor-*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    await page.goto(new URL(`/w/${world.id}/`, shared().gatewayUrl).href);
    const field = page.getByRole('textbox', { name: 'Текст запроса' });
    await page.locator('select[name=persona]:not([disabled])').waitFor();
    expect(await objections(page, 'html')).toEqual([]);
    await field.fill('query Mine { me { level } }');
    await field.press('Control+Enter');
    await page.locator('.early-answer pre').getByText('"VERIFIED"').waitFor();
    await field.press('Control+Home');
    await page.keyboard.type('# early ');
    held.resolve();

    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    expect(await shownAnswer(page)).toContain('"level": "VERIFIED"');
    await page.keyboard.type('and late ');
    await expect.poll(() => shownQuery(page)).toContain('# early and late query Mine');

    await pasteQuery(page, '{ me { portal { code } } }');
    expect(await runQuery(page)).toContain('"MOSCOW"');
    expect(complaints).toEqual([]);
  });

  it('is not kept from being pasted, as far as anybody can try without content', async () => {
    await using opened = await newPage(browser);
    const { page } = opened;
    await page.goto(new URL(`/w/${world.id}/`, shared().gatewayUrl).href);
    await page.locator('.graphiql-query-editor textarea').first().waitFor({ state: 'attached' });
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const cancelled = await page.evaluate<string[]>(`[...document.querySelectorAll('textarea:not([readonly]), input:not([readonly])')]
      .filter((field) => !field.dispatchEvent(new ClipboardEvent('paste', { cancelable: true })))
      .map((field) => field.outerHTML)`);
    expect(cancelled).toEqual([]);
  });
});
