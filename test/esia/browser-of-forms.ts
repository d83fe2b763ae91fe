/** A page as somebody sees it who has neither styles nor scripts. */
export interface Page {
  readonly url: URL;
  readonly status: number;
  readonly html: string;
  readonly policy: string;
  /** Where the browser was sent instead of a page. */
  readonly sentTo: URL | undefined;
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const pageOf = async (url: URL, response: Response): Promise<Page> => {
  const location = response.headers.get('location');
  return {
    url,
    status: response.status,
    html: await response.text(),
    policy: response.headers.get('content-security-policy') ?? '',
    sentTo: location === null ? undefined : new URL(location, url),
  };
};

export const open = async (url: URL): Promise<Page> => pageOf(url, await fetch(url, { redirect: 'manual' }));

/** Fills in the form that has a field or button of that name, and sends it. */
export const submit = async (page: Page, filled: Readonly<Record<string, string>>): Promise<Page> => {
  const forms = [...page.html.matchAll(/<form method="post" action="([^"]+)">(.*?)<\/form>/gs)];
  const [name = ''] = Object.keys(filled);
  const form = forms.find(([, , content = '']) => content.includes(`name="${name}"`));
  if (!form) throw new Error(`no form has a field ${name}`);
  const [, action = '', content = ''] = form;
  const hidden = [...content.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)];
  const fields = new URLSearchParams();
  for (const [, key = '', value = ''] of hidden) fields.append(key, unescaped(value));
  for (const [key, value] of Object.entries(filled)) fields.set(key, value);
  const target = new URL(unescaped(action), page.url);
  return pageOf(target, await fetch(target, { method: 'POST', redirect: 'manual', body: fields }));
};

/** Follows the link of that text. */
export const follow = (page: Page, text: string): Promise<Page> => {
  const [, href = ''] = new RegExp(`<a href="([^"]+)">${text}</a>`).exec(page.html) ?? [];
  return open(new URL(unescaped(href), page.url));
};
