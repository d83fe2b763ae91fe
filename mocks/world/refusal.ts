/** A registry's no: one of the codes of its contract. */
export class Refusal<Code extends string = string> {
  readonly code: Code;
  readonly detail?: { readonly path?: string; readonly value?: string; readonly expected?: string };

  constructor(code: Code, detail?: Refusal['detail']) {
    this.code = code;
    this.detail = detail;
  }
}

/** `return refuse('NO_DATA_FOUND')`; with what was expected where, for BAD_REQUEST and the like. */
export const refuse = <const Code extends string>(code: Code, detail?: Refusal['detail']): Refusal<Code> => new Refusal(code, detail);
