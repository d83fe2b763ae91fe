import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedSandbox } from '../setup/index.ts';
import { chromiumPath } from './chromium.ts';
import { launchChromium, openPage } from './opened-page.ts';

describe.skipIf(!chromiumPath)('the demo button of the page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('begins a demo session and goes to its page, whose queries ask its world as its persona [R-146]', async () => {
    await using visited = await sharedSandbox().world();
    await using opened = await openPage(browser, `/w/${visited.id}/?persona=&pane=world`);
    await opened.page.getByRole('button', { name: 'Демо-сеанс' }).click();
    await opened.page.waitForURL(/\/w\/demo-[a-z0-9-]+\/\?persona=maria/);
    const world = /\/w\/([a-z0-9-]+)\//.exec(opened.page.url())?.[1] ?? '';
    await using _session = sharedSandbox().existing(world);
    await opened.page.locator('select[name=persona]:not([disabled])').waitFor();
    expect(await opened.page.getByLabel('Кто спрашивает').inputValue()).toBe('maria');
    await opened.page.locator('.graphiql-query-editor .view-line').first().waitFor();
    const answered = opened.page.waitForResponse((response) => new URL(response.url()).pathname === `/w/${world}/graphql`);
    await opened.page.getByRole('button', { name: /Execute query/ }).click();
    await answered;
    await opened.page.locator('.graphiql-response .view-lines').getByText('Мария').first().waitFor();
    expect(opened.complaints).toEqual([]);
  });
});
