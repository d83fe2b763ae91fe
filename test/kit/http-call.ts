import http from 'node:http';
import https from 'node:https';

// Node's own client rather than fetch: it costs half of it, and tests call all the time.

/** Lines that stay open between calls; none of them keeps a process from ending. */
const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };

export interface HttpCall {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
}

export interface HttpAnswer {
  readonly status: number;
  readonly ok: boolean;
  /** Empty where the answer does not say. */
  readonly contentType: string;
  readonly text: string;
}

const read = (answer: http.IncomingMessage, done: (answer: HttpAnswer) => void): void => {
  const { statusCode: status = 0, headers } = answer;
  let text = '';
  answer
    .setEncoding('utf8')
    .on('data', (chunk: string) => (text += chunk))
    .on('end', () => done({ status, ok: status >= 200 && status < 300, contentType: headers['content-type'] ?? '', text }));
};

/** Calls an address of HTTP or HTTPS. Rejects where no whole answer came. */
export const httpCall = (address: string, { method, headers, body }: HttpCall): Promise<HttpAnswer> =>
  new Promise((resolve, reject) => {
    const url = new URL(address);
    const [send, agent] = url.protocol === 'https:' ? [https.request, agents['https:']] : [http.request, agents['http:']];
    const length = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) };
    const request = send(url, { method, agent, headers: { ...headers, ...length } }, (answer) => {
      // Cut off in the middle.
      answer.on('error', reject);
      read(answer, resolve);
    });
    request.on('error', reject).end(body);
  });
