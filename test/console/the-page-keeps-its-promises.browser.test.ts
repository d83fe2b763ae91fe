import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shared, sharedSandbox, worldOfFile } from '../setup/index.ts';
import { objections, panes } from './axe-objections.ts';
import { chromiumPath } from './chromium.ts';
import { lastAnswer, launchChromium, openPage, type OpenedPage, runQuery } from './opened-page.ts';
import { openPane } from './opened-pane.ts';

const world = await worldOfFile();

describe.skipIf(!chromiumPath)('the page', () => {
  let browser: Browser;
  let opened: OpenedPage;
  beforeAll(async () => {
    browser = await launchChromium();
    opened = await openPage(browser, `/w/${world.id}/`);
  });
  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]();
    await browser?.close();
  });

  it('gives axe-core nothing to object to, in any pane', async () => {
    const { page } = opened;
    await runQuery(page);
    const found = await objections(page, 'html');
    for (const name of panes) {
      const pane = await openPane(page, name);
      await expect.poll(() => pane.locator('.waiting').count(), { timeout: 20_000 }).toBe(0);
      found.push(...(await objections(page, '#pane')).map((one) => `${name}: ${one}`));
    }
    expect([...new Set(found)]).toEqual([]);
  }, 120_000);

  it('is opened by keys: arrows between the names of panes, Enter, Escape', async () => {
    const { page } = opened;
    await openPane(page, 'Люди');
    await page.getByRole('tab', { name: 'Люди' }).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('tabpanel', { name: 'Мир' }).waitFor();
    await page.getByRole('button', { name: 'Закрыть панель' }).focus();
    await page.keyboard.press('Escape');
    await page.locator('#pane').waitFor({ state: 'detached' });
    expect(await page.getByRole('tab', { name: 'Мир' }).evaluate((tab) => tab.matches(':focus'))).toBe(true);
  });

  it('hands over a link that gives another browser the identical answer, in a world of its own', async () => {
    const { page } = opened;
    await runQuery(page);
    const { data } = await lastAnswer(opened);
    const share = await openPane(page, 'Передать');
    await share.getByRole('button', { name: 'Составить ссылку' }).click();
    const link = await share.getByRole('textbox').inputValue();
    await using other = await openPage(browser, link, 'en-GB', /\/w\/[a-z0-9-]+\/\?persona=maria/);
    const copy = /\/w\/([a-z0-9-]+)\//.exec(other.page.url())?.[1] ?? '';
    await using _copied = sharedSandbox().existing(copy);
    expect(copy).not.toBe(world.id);
    await other.page.locator('.graphiql-response .view-lines').getByText('Соколова').waitFor();
    expect((await lastAnswer(other)).data).toEqual(data);
  });

  it('shows hostile answers and messages as text, and stays as wide as the window', async () => {
    const { page } = opened;
    const evil = `<img src=x onerror="window.broken=true">\u202e${'Ж'.repeat(100_000)}`;
    const refusal = { __typename: 'Refusal', code: 'SLOT_TAKEN', message: evil, remedies: [{ action: 'WAIT', message: evil }] };
    const message = { id: 'message-1', channel: 'SMS', to: '+79460000001', text: evil, sentAt: '2026-03-02T09:00:00+03:00' };
    await page.route('**/graphql', (route) => route.fulfill({ json: { data: { bookAppointment: refusal } } }));
    await page.route('**/outbox*', (route) => route.fulfill({ json: { messages: [message] } }));
    const phone = await openPane(page, 'Телефон');
    await phone.getByText('<img src=x').waitFor();
    await runQuery(page);
    await page
      .getByRole('article', { name: /SLOT_TAKEN/ })
      .getByText('<img src=x')
      .first()
      .waitFor();
    expect(await page.locator('#page img').count()).toBe(0);
    expect(await page.evaluate('window.broken')).toBeUndefined();
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(1280);
    await page.unrouteAll({ behavior: 'wait' });
  });

  it('asks this host alone, breaks no policy and logs no error', () => {
    const urls = opened.requests.map((request) => new URL(request.url())).filter(({ protocol }) => protocol.startsWith('http'));
    expect([...new Set(urls.map(({ host }) => host))]).toEqual([new URL(shared().gatewayUrl).host]);
    expect(opened.complaints).toEqual([]);
  });
});
