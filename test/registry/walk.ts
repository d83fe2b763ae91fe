import { randomUUID } from 'node:crypto';
import { addDays } from '../../schema/calendar/index.ts';
import { sharedNow } from '../setup/index.ts';
import { patientOf, personaInRegister } from './persona.ts';
import type { StandIns } from './stand-ins.ts';

/** By registry and operation: what it told. */
export type Told = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const today = sharedNow.slice(0, 10);
const range = { from: today, to: addDays(today, 13) };
const monthLater = `${addDays(today, 30)}T09:00:00+03:00`;

/**
 * A walk of Maria through every operation, each with an answer of substance: she looks, books, cancels, and asks ZAGS and the
 * guardianship authority about a child.
 */
export const walk = async (world: StandIns): Promise<Told> => {
  const { insuredPersons, fer, rmis, zags, guardianship, sms, mail } = world.at();
  const key = randomUUID();
  const maria = await personaInRegister(world.at(), 'maria');
  const patient = patientOf(maria);
  const organizations = await fer.organizations();
  const moOid = maria.attachments.find((attachment) => organizations.value.some((mo) => mo.moOid === attachment.moOid))?.moOid ?? '';
  const resources = await fer.resources(moOid, range);
  const schedules = await Promise.all((resources?.value ?? []).map((resource) => fer.schedule({ moOid, resource, ...range })));
  const slot = schedules.flatMap((told) => told?.value.slots ?? []).find(({ free, bookableOnline }) => free && bookableOnline);
  const sessionId = randomUUID();
  const file = await fer.patientInfo({ sessionId, patient, withReferrals: true });
  const booked = await fer.book({ sessionId, slotId: slot?.slotId ?? '' });
  const bookIdMis = booked && 'bookIdMis' in booked.value ? booked.value.bookIdMis : '';

  const trace = await rmis.trace(maria.oip);
  const keyIds = (trace?.value.documents ?? []).flatMap(({ signature }) => signature?.keyId ?? []).slice(0, 100);
  const child = await insuredPersons.person(trace?.value.portal.familyLinks[0]?.childOip ?? '');
  const [messageId, wardMessageId] = [randomUUID(), randomUUID()];
  const { name, birthDate } = child?.value ?? maria;
  const sent = await zags.sendBirthRequest({ messageId, queryId: randomUUID(), documentId: '1', person: { name, birthDate, is: 'CHILD' } });
  const document = child?.value.documents[0] ?? { kind: 'BIRTH_CERTIFICATE' as const, series: null, number: '' };
  const asked = await guardianship.sendGuardianshipRequest({
    messageId: wardMessageId,
    queryId: randomUUID(),
    documentId: '1',
    ward: { name, birthDate, sex: child?.value.sex ?? 'MALE', document },
    representative: { name: maria.name, birthDate: maria.birthDate, snils: maria.snils },
  });
  const { zags: later, guardianship: authority } = world.at(monthLater);
  const told = await authority.response(wardMessageId);
  const toldId = told && told.value !== 'NOT_READY' ? told.value.messageId : '';
  const response = await later.response(messageId);
  const answerId = response && response.value !== 'NOT_READY' ? response.value.messageId : '';

  return {
    'insured-persons': {
      getPersonData: child,
      findPersonsByPersCriteria: await insuredPersons.find({ family: maria.name.family, bornFrom: maria.birthDate }),
      getMedicalOrganizations: await insuredPersons.clinics(),
      getInsuranceOrganizations: await insuredPersons.insurers(),
    },
    fer: {
      GetPatientInfo: file,
      GetReferralInfo: await fer.referral({ sessionId, patient, number: file?.value.referrals[0]?.number ?? 'none' }),
      GetMOInfoExtended: organizations,
      GetServicePostSpecsInfo: await fer.specialties(moOid),
      GetMOResourceInfo: resources,
      GetScheduleInfo: slot,
      CreateAppointment: booked,
      CancelAppointment: await fer.cancel({ bookIdMis }),
    },
    rmis: {
      GetAttachments: await rmis.attachments(maria.oip),
      GetVisits: await rmis.visits(maria.oip),
      GetDocuments: await rmis.documents(maria.oip),
      GetPersonTrace: trace,
      GetSigningKeys: (await rmis.signingKeys(keyIds)).values().next().value,
    },
    sms: { SendSms: await sms.send({ key, to: '+79160000001', text: 'Код 4711' }), GetSmsStatus: await sms.status(key) },
    mail: {
      SendMail: await mail.send({ key, to: 'maria@example.test', subject: 'Код', text: 'Код 4711' }),
      GetMailStatus: await mail.status(key),
    },
    zags: { SendRequest: sent, GetResponse: response, Ack: await later.ack(answerId) },
    guardianship: { SendRequest: asked, GetResponse: told, Ack: await authority.ack(toldId) },
  };
};
