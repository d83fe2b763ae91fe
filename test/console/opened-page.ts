import { type Browser, type BrowserContext, chromium, type Page, type Request } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { shared } from '../setup/shared.ts';
import { chromiumArguments, chromiumPath } from './chromium.ts';

/** A page of the sandbox in a browser of its own storage, and everything that it did. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  readonly requests: readonly Request[];
  /** Console errors, refused resources, uncaught exceptions. */
  readonly complaints: readonly string[];
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: chromiumArguments });
}

/** An empty page in a browser of its own storage, allowed to use the clipboard. */
export async function newPage(browser: Browser, locale = 'ru-RU'): Promise<OpenedPage> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale, permissions });
  const page = await context.newPage();
  const { requests, complaints } = overheard(page);
  // What scripts catch themselves is on no console.
  await page.addInitScript({
    content: "document.addEventListener('securitypolicyviolation', (e) => console.error(e.violatedDirective, e.blockedURI, e.sourceFile));",
  });
  return { page, requests, complaints, [Symbol.asyncDispose]: () => closed(context) };
}

/** Opens a page below the sandbox, or anywhere else, and waits until its editor stands; `goesTo`: after it has gone on to such an address. */
export async function openPage(browser: Browser, address: string, locale = 'ru-RU', goesTo?: RegExp): Promise<OpenedPage> {
  const opened = await newPage(browser, locale);
  const { page } = opened;
  await page.goto(new URL(address, shared().gatewayUrl).href);
  if (goesTo) await page.waitForURL(goesTo);
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('select[name=persona]:not([disabled])').waitFor();
  return opened;
}

/** Puts another query in place of what the editor has, by the keys and the clipboard of a user. */
export async function pasteQuery(page: Page, query: string): Promise<void> {
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(query)})`);
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
}

/** Presses the run button and gives what the answer's editor shows, with its spaces and line breaks made plain. */
export async function runQuery(page: Page): Promise<string> {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/graphql'));
  await page.getByRole('button', { name: /Execute query/ }).click();
  await answered;
  const answer = page.locator('.graphiql-response .view-lines');
  await answer.getByText('"', { exact: false }).first().waitFor();
  return textOf(answer.innerText());
}

/** What the gateway has answered last to a query that somebody ran on the page. */
export async function lastAnswer({ requests }: Pick<OpenedPage, 'requests'>): Promise<{ data: unknown; errors?: { path: string[] }[] }> {
  const asked = requests.findLast((request) => request.url().endsWith('/graphql') && request.headers()['x-explain'] === '1');
  const response = await asked?.response();
  return (await response?.json()) as { data: unknown };
}

/** What the answer's editor shows; nothing where there is no answer. */
export function shownAnswer(page: Page): Promise<string> {
  return textOf(page.locator('.graphiql-response .view-lines').innerText());
}

/** What the operation's editor shows. */
export function shownQuery(page: Page): Promise<string> {
  return textOf(page.locator('.graphiql-query-editor .view-lines').innerText());
}

async function textOf(shown: Promise<string>): Promise<string> {
  return (await shown).replaceAll(/\s+/g, ' ');
}

function overheard(page: Page): { requests: Request[]; complaints: string[] } {
  const requests: Request[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return { requests, complaints };
}

async function closed(context: BrowserContext): Promise<void> {
  await context.close();
}

/** One page for all tests of a `describe`, in a browser of its own: opened before them, closed after them. Asked for within a test. */
export function pageOfTests(address: string): () => OpenedPage {
  const after = new AsyncDisposableStack();
  let opened: OpenedPage;
  beforeAll(async () => {
    const browser = await launchChromium();
    after.defer(() => browser.close());
    opened = after.use(await openPage(browser, address));
  });
  afterAll(() => after.disposeAsync());
  return () => opened;
}
