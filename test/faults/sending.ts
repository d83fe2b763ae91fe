/** What a registry answers on the wire. */
export interface Told {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** Asks an operation by its path: `rmis/GetVisits`. */
export type Send = (path: string, request: object, headers?: Record<string, string>) => Promise<Told>;

/** Asks stand-ins at that address, as any client does. */
export const sendTo =
  (url: string): Send =>
  async (path, request, headers = {}) => {
    const response = await fetch(`${url}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
      signal: AbortSignal.timeout(5_000),
    });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
