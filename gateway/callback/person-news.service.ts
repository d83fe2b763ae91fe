import { registeredColumns } from '../first-touch/register-half.service.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';

/** Names, documents, address, where they are insured: as the register has them now. Policies, attachments and a death are asked for when read. */
export const personChanged = async ({ world, registries }: Receiver, { news }: LetterOf<'PersonChanged'>): Promise<Write> => {
  const registered = await registries.insuredPersons.person(news.content.oip, anew(news.kind));
  return async (em, key) => {
    if (registered) await em.nativeUpdate(PersonEntity, { key }, registeredColumns(registered.value, world.nowMs()));
  };
};
