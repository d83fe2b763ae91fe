interface AnswerInit {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
}

const texts = new WeakMap<Response, string>();

/** An answer with this text. */
export const answerWith = (text: string, init: AnswerInit): Response => {
  const response = new Response(text, init);
  texts.set(response, text);
  return response;
};

export const answerJson = (body: object, init: AnswerInit): Response =>
  answerWith(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init.headers } });

/** The text of an answer that was made of one: whoever sends it need not read it from a stream. */
export const textOf = (response: Response): string | undefined => texts.get(response);
