import type { Locator, Page } from 'playwright-core';

/** Opens a pane by the name of its tab, in whichever language. */
export async function openPane(page: Page, name: string): Promise<Locator> {
  const tab = page.getByRole('tab', { name, exact: true });
  if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  return page.locator('#pane');
}

/** Opens a ready query by its title, and waits until its variables stand. */
export async function openStory(page: Page, title: string | RegExp, name: string): Promise<void> {
  await page.locator('.ready-queries').click();
  await page.getByRole('menuitem', { name: title }).click();
  await page.locator('.graphiql-tab').getByText(name).waitFor();
  await page.getByRole('button', { name: 'Variables' }).click();
  await page.locator('.graphiql-editor-tool .view-lines').getByText('"slotId"').first().waitFor();
}
