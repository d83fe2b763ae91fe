import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every pane of the page by the Russian name of its tab. */
export const panes = ['Люди', 'Мир', 'Часы', 'Телефон', 'Реестры', 'Откуда', 'Правила', 'Передать', 'Карта'];

/** What axe-core objects to in a part of the page, as `rule: element`. `only`: of these rules. */
export async function objections(page: Page, where: string, only?: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(only && { runOnly: only }) });
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run('${where}', ${options})`);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
