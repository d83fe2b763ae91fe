import { storeHomeVisits } from '../home-visit/refresh-home-visits.service.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';

/** Home visits as the clinic's system has them now. */
export const homeCallChanged = async ({ world, registries }: Receiver, { news }: LetterOf<'HomeCallChanged'>): Promise<Write> => {
  const told = await registries.rmis.homeCalls(news.content.oip, anew(news.kind));
  return (em, person) => storeHomeVisits(em, world, person, told?.value ?? []);
};
