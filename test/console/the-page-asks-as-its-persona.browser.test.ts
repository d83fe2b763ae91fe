import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { esiaPaths, personaList } from '../../schema/registry/esia.ts';
import { shared, worldOfFile } from '../setup/index.ts';
import { chromiumPath } from './chromium.ts';
import { launchChromium, openPage, type OpenedPage, runQuery, shownAnswer, shownQuery } from './opened-page.ts';

const readyTabs = ['Dashboard', 'FreeSlots', 'ChildRecord', 'PolicyAndInsurer', 'BookingRules'];
const world = await worldOfFile();
const page = (query = ''): string => `/w/${world.id}/${query}`;

describe.skipIf(!chromiumPath)('the sandbox page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  // Opening it takes most of the time of such a test.
  describe('as it opens', () => {
    let opened: OpenedPage;
    beforeAll(async () => {
      opened = await openPage(browser, page());
    });
    afterAll(() => opened?.[Symbol.asyncDispose]());

    it('has five ready queries, and answers the dashboard of maria', async () => {
      const answer = await fetch(world.esia.address(esiaPaths.personas));
      const maria = personaList.parse(await answer.json()).personas.find(({ name }) => name === 'maria');
      expect(await opened.page.locator('.graphiql-tab').allInnerTexts()).toEqual(readyTabs);
      expect(await opened.page.getByLabel('Кто спрашивает').inputValue()).toBe('maria');
      expect(await runQuery(opened.page)).toContain(maria?.fullName);
    });

    it('fits a phone: nothing wider than its screen', async () => {
      await opened.page.setViewportSize({ width: 390, height: 844 });
      await expect.poll(() => opened.page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
      expect(await runQuery(opened.page)).toContain('"data"');
      await opened.page.setViewportSize({ width: 1280, height: 900 });
    });

    it('asks nothing of another host, logs no error and breaks no policy of its own', async () => {
      await runQuery(opened.page);
      await opened.page.getByRole('button', { name: /Documentation Explorer/ }).click();
      await opened.page.getByText('Root Types').waitFor();

      const hosts = new Set(
        opened.requests.map((request) => new URL(request.url())).map(({ protocol, host }) => (protocol === 'data:' ? 'data' : host)),
      );
      hosts.delete('data');
      expect([...hosts]).toEqual([new URL(shared().gatewayUrl).host]);
      expect(opened.complaints).toEqual([]);
    });
  });

  describe('in English', () => {
    let opened: OpenedPage;
    beforeAll(async () => {
      opened = await openPage(browser, page('?persona=maria&lang=en'));
    });
    afterAll(() => opened?.[Symbol.asyncDispose]());

    it('runs every ready query without an error in its answer', async () => {
      const faulty: string[] = [];
      for (const tab of readyTabs) {
        await opened.page.getByRole('button', { name: tab, exact: true }).click();
        const shown = await runQuery(opened.page);
        if (!shown.includes('"data"') || /"errors"|"(me|person|rules)": null/.test(shown)) faulty.push(`${tab}: ${shown}`);
      }
      expect(faulty).toEqual([]);
    });

    it('sends the chosen persona, portal and language, and clears the answer given to somebody else', async () => {
      await opened.page.getByRole('button', { name: 'Dashboard', exact: true }).click();
      await runQuery(opened.page);
      const somebodyElse = await opened.page.locator('select[name=persona] option:nth-child(3)').getAttribute('value');
      await opened.page.getByLabel('Who is asking').selectOption(somebodyElse);
      await expect.poll(() => shownAnswer(opened.page)).toBe('');
      await expect.poll(() => new URL(opened.page.url()).searchParams.get('persona')).toBe(somebodyElse);

      await opened.page.getByRole('button', { name: 'Русский' }).click();
      await expect.poll(() => shownQuery(opened.page)).toContain('Кабинет');
      const asked = opened.page.waitForRequest((request) => request.headers()['x-persona'] === somebodyElse);
      await opened.page.getByRole('button', { name: /Execute query/ }).click();
      expect((await asked).headers()).toMatchObject({ 'accept-language': 'ru', 'x-portal': expect.stringMatching(/^[A-Z_]+$/) });
    });
  });

  it('says so when the address names somebody the sandbox does not have', async () => {
    await using opened = await openPage(browser, page('?persona=nobody-of-this-name'), 'en-GB');
    expect(await opened.page.locator('.notice').innerText()).toContain('nobody-of-this-name');
  });
});
