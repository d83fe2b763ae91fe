/** How a request says who asks. */
export interface Credentials {
  readonly authorization: string | undefined;
  readonly persona: string | undefined;
  readonly portal: string | undefined;
}

/** Reads them from named values: headers, or what a WebSocket begins with. */
export const credentialsFrom = (valueOf: (name: string) => string | undefined): Credentials => ({
  authorization: valueOf('authorization'),
  persona: valueOf('x-persona'),
  portal: valueOf('x-portal'),
});
