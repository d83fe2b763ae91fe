import { nameOfClinic } from '../attachment-application/settle-application.service.ts';
import { storeApplications } from '../attachment-application/refresh-applications.service.ts';
import { applicationsOfPerson } from '../attachment/attachment-application.loader.ts';
import { personKey } from '../storage/index.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';

/** Applications for attachment as the clinics' systems have them now (R-128, R-129). */
export const applicationChanged = async (by: Receiver, { news }: LetterOf<'AttachmentApplicationChanged'>): Promise<Write> => {
  const { oip } = news.content;
  const [told, rows] = await Promise.all([
    by.registries.rmis.attachmentApplications(oip, anew(news.kind)),
    applicationsOfPerson(by.storage, personKey(by.world.epoch, oip)),
  ]);
  const clinics = [...new Set(rows.map(({ moOid }) => moOid))];
  const names = new Map(await Promise.all(clinics.map(async (moOid) => [moOid, await nameOfClinic(by, moOid)] as const)));
  return (em, person) => storeApplications(em, by.world, person, told?.value ?? [], (moOid) => names.get(moOid) ?? moOid);
};
