import { documentRows } from '../first-touch/rmis-half.service.ts';
import { MedicalDocumentEntity } from '../medical-record/medical-document.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { anew, type LetterOf, type Receiver, type Write } from './receiver.service.ts';

/** The record as RMIS has it now. A signed document stays for ever: new ones and new versions are added. */
export const recordChanged = async ({ world, registries }: Receiver, { news }: LetterOf<'RecordChanged'>): Promise<Write> => {
  const told = await registries.rmis.documents(news.content.oip, anew(news.kind));
  return async (em, key) => {
    if (!told) return;
    const { recordOpenedOn, documents } = told.value;
    const rows = documents.flatMap((document) => documentRows(key, new Date(world.nowMs()), document));
    if (rows.length > 0) await em.createQueryBuilder(MedicalDocumentEntity).insert(rows).onConflict().ignore().execute();
    await em.nativeUpdate(PersonEntity, { key }, { recordOpenedOn });
  };
};
