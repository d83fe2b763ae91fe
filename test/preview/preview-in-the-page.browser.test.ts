import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath } from '../console/chromium.ts';
import { launchChromium, openPage, runQuery } from '../console/opened-page.ts';
import { startGateway, temporaryFolder } from '../setup/index.ts';

/** What the browser runs to paste a text: the editor would complete the brackets of a typed one. */
const pasting = (text: string): string => `{
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', ${JSON.stringify(text)});
  document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}`;

describe.skipIf(!chromiumPath)('the sandbox page of a gateway with a preview', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it('answers a new field beside a live one, and says which is invented', async () => {
    using folder = temporaryFolder();
    const file = path.join(folder.path, 'new-fields.graphql');
    writeFileSync(file, 'type WellnessCard { number: Enp! }\nextend type Person { wellnessCard: WellnessCard! }');
    await using gateway = await startGateway({ env: { ZDRAVGRAPH_PREVIEW: file } });
    await using opened = await openPage(browser, `${gateway.url}/?persona=maria&lang=en`);
    const { page } = opened;
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.evaluate(pasting('{ me { person { name { full } wellnessCard { number } } } }'));
    const shown = await runQuery(page);
    expect(shown).toContain('Соколова Мария Андреевна');
    expect(shown).toMatch(/"wellnessCard": \{ "number": "\d{16}" \}/);
    expect(shown).toMatch(/"preview": \{ "invented": \[/);
  });
});
