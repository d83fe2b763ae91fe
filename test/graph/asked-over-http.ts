import http from 'node:http';

/** A request as it is sent. */
export interface Sent {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** An answer as it came: every header, in its order, but the date. */
export interface Came {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const agent = new http.Agent({ keepAlive: true });
/** Of each request another. */
const requestId = 'x-request-id';

const headersOf = (raw: readonly string[]): Came['headers'] =>
  raw.flatMap((name, at) => (at % 2 === 0 && name !== 'date' && name !== 'Date' ? [[name, raw[at + 1] ?? ''] as const] : []));

/** Asks in words of its own. */
export const askedOverHttp = (address: string, { method = 'POST', headers = {}, body }: Sent): Promise<Came & { readonly id: string }> =>
  new Promise((resolve, reject) => {
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = http.request(address, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer
        .setEncoding('utf8')
        .on('error', reject)
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: headersOf(answer.rawHeaders).map(([name, value]) => [name, name === requestId ? 'an id' : value] as const),
            body: text,
            id: String(answer.headers[requestId]),
          }),
        );
    });
    request.on('error', reject).end(body);
  });
