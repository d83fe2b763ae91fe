/**
 * Why the gateway cannot start or go on, said to the person who started it: what was found, what was expected, what to do. Printed as
 * it is, without a stack.
 */
export class StartError extends Error {
  override readonly name = 'StartError';
}
