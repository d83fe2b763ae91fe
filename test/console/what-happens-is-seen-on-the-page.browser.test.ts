import { describe, expect, it } from 'vitest';
import { worldOfFile } from '../setup/index.ts';
import { chromiumPath } from './chromium.ts';
import { pageOfTests, pasteQuery, runQuery } from './opened-page.ts';
import { openPane, openStory } from './opened-pane.ts';

const world = await worldOfFile();
const death = 'ЗАГС зарегистрировал смерть: полис закрывается, талоны освобождаются, поликлиника открепляет';

describe.skipIf(!chromiumPath)('what happens in a world', () => {
  const opened = pageOfTests(`/w/${world.id}/`);

  const moveClock = async (button: string, day: string): Promise<void> => {
    const clock = await openPane(opened().page, 'Часы');
    await clock.getByRole('button', { name: button, exact: true }).click();
    await opened().page.locator(`.clock-fact time[datetime^="${day}"]`).waitFor();
  };
  const makeHappen = async (event: string, fields: Readonly<Record<string, string>>): Promise<void> => {
    const registries = await openPane(opened().page, 'Реестры');
    await registries.getByLabel('Что произошло').selectOption({ label: event });
    for (const [name, value] of Object.entries(fields)) await registries.locator(`input[name="${name}"]`).fill(value);
    await registries.getByRole('button', { name: 'Пусть произойдёт' }).click();
    await registries.getByText(/^Произошло: event-\d+$/).waitFor();
  };

  it('keeps its clock from going back, with the checkpoint from before it', async () => {
    const { page } = opened();
    await moveClock('+1 день', '2026-03-03');
    await openStory(page, 'Мария записывается к врачу', 'BookForOneself');
    expect(await runQuery(page)).toContain('"status": "BOOKED"');
    await moveClock('+1 день', '2026-03-04');
    const clock = await openPane(page, 'Часы');
    await clock.getByLabel(/К дате и времени/).fill('2026-03-02T12:00');
    await clock.getByRole('button', { name: 'Перевести' }).click();
    await clock.getByRole('alert').getByText('2026-03-03T09:00:00+03:00', { exact: false }).first().waitFor();
    await clock.getByRole('button', { name: /Вернуться к точке «before-move 2026-03-02/ }).click();
    await page.locator('.clock-fact time[datetime^="2026-03-02"]').waitFor();
    expect((await world.describe()).now).toBe('2026-03-02T09:00:00+03:00');
    expect(await world.events.list()).toEqual([]);
  });

  it('a name changed at ZAGS is another in the graph once the register has heard of it', async () => {
    const { page } = opened();
    await page.getByLabel('Кто спрашивает').selectOption('oksana');
    await pasteQuery(page, '{ me { person { name { full } } } }');
    expect(await runQuery(page)).toContain('Назарова');
    await makeHappen('ЗАГС зарегистрировал перемену имени', { person: 'oksana', family: 'Верещагина' });
    expect(await runQuery(page)).toContain('Назарова');
    await moveClock('+1 день', '2026-03-03');
    expect(await runQuery(page)).toContain('Верещагина Оксана');
  });

  it('a death at ZAGS closes the policy in the graph once the register has heard of it', async () => {
    const { page } = opened();
    await page.getByLabel('Кто спрашивает').selectOption('valentina');
    await pasteQuery(page, '{ me { person { deceasedOn policy { type } } } }');
    expect(await runQuery(page)).toContain('"deceasedOn": null');
    await makeHappen(death, { person: 'valentina' });
    await moveClock('+1 день', '2026-03-04');
    expect(await runQuery(page)).toContain('"deceasedOn": "2026-03-03", "policy": null');
    expect(opened().complaints.filter((one) => !one.includes('409'))).toEqual([]);
  });
});
