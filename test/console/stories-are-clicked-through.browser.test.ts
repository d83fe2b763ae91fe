import { describe, expect, it } from 'vitest';
import { sharedNow, sharedSandbox, worldOfFile } from '../setup/index.ts';
import { chromiumPath } from './chromium.ts';
import { lastAnswer, pageOfTests, runQuery } from './opened-page.ts';
import { openPane, openStory } from './opened-pane.ts';

const world = await worldOfFile();

describe.skipIf(!chromiumPath)('a story on the page', () => {
  const opened = pageOfTests(`/w/${world.id}/`);

  it('a mother books, and is told in a card why not twice', async () => {
    const { page } = opened();
    await openStory(page, 'Мария записывается к врачу', 'BookForOneself');
    expect(await runQuery(page)).toContain('"status": "BOOKED"');
    expect(await runQuery(page)).toContain('"Refusal"');
    const card = page.getByRole('article', { name: /bookAppointment/ });
    await card.getByText('Правило').waitFor();
    expect(await card.getByRole('button').count()).toBeGreaterThan(0);
  });

  it('a grandmother is booked by the code on her phone, sent by one click', async () => {
    const { page } = opened();
    await openStory(page, /записывает бабушку/, 'BookForGrandmother');
    expect(await runQuery(page)).toContain('"ConsentRequired"');
    const phone = await openPane(page, 'Телефон');
    const message = phone.getByRole('article', { name: /\+79460000005/ }).first();
    expect(await message.locator('.code').innerText()).toMatch(/^\d{6}$/);
    await message.getByRole('button', { name: 'Отправить код' }).click();
    await page.locator('.graphiql-response .view-lines').getByText('"BOOKED"').waitFor();
    await phone.getByText('Никто не ждёт кода').waitFor();
  });

  it('a temporary policy is refused with its rule, which the card opens', async () => {
    const { page } = opened();
    await openStory(page, /временный полис/, 'TemporaryPolicy');
    expect(await page.getByLabel('Кто спрашивает').inputValue()).toBe('viktor');
    expect(await runQuery(page)).toContain('TEMPORARY_POLICY_NOT_ACCEPTED');
    const card = page.getByRole('article', { name: /TEMPORARY_POLICY_NOT_ACCEPTED/ });
    await card.getByRole('button', { name: 'R-016' }).click();
    await page.locator('#pane').getByText('R-016').first().waitFor();
  });

  it('a fault of one registry, turned on by a switch, leaves one field empty and its neighbours answered', async () => {
    const { page } = opened();
    // Somebody who is known, and of whom this world keeps no copy that would serve instead.
    await using elsewhere = await sharedSandbox().world({ now: sharedNow });
    await elsewhere.as('elena').send('{ me { person { name { full } } } }');
    await page.getByLabel('Кто спрашивает').selectOption('elena');
    const registries = await openPane(page, 'Реестры');
    const fault = registries.getByRole('switch', { name: 'Регистр застрахованных: ошибка' });
    await fault.click();
    await registries.getByText('неисправностей: 1').waitFor();
    await page.getByRole('button', { name: 'Dashboard', exact: true }).click();
    await runQuery(page);
    const { data, errors } = await lastAnswer(opened());
    expect(data).toMatchObject({ me: { person: { name: { full: 'Лазарева Елена Викторовна' }, policy: null } } });
    expect(errors?.map(({ path }) => path.join('.'))).toContain('me.person.policy');
    const card = page.getByRole('article', { name: 'REGISTRY_UNAVAILABLE' }).first();
    expect(await card.locator('code').first().innerText()).toMatch(/^me\.person\./);
    await fault.click();
    await expect.poll(() => world.faults.list()).toEqual([]);
  });

  it('the clock is turned by five working days, and says so above', async () => {
    const { page } = opened();
    const clock = await openPane(page, 'Часы');
    await clock.getByRole('button', { name: '+5 рабочих дней' }).click();
    await page.locator('.clock-fact time[datetime^="2026-03-10"]').waitFor();
    expect(opened().complaints).toEqual([]);
  });
});
