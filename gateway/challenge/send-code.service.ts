import type { Context } from '../graph/context.ts';
import type { OpenedChallenge } from './open-challenge.service.ts';

/**
 * Hands a code over to the SMS gateway. False: there is no such number.
 * @param words what the message says, given the code
 * @throws RegistryUnavailable where the SMS gateway does not take it
 */
export const sendCode = async (
  { registries }: Pick<Context, 'registries'>,
  { id, phone, code }: OpenedChallenge,
  words: (code: string) => string,
  field: string,
): Promise<boolean> => {
  const told = await registries.sms.send({ key: `code-${id}`, to: phone, text: words(code) }, { field });
  return !('refused' in told.value);
};
