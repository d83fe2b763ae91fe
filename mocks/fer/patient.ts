import type { PersonData } from '../../schema/registry/insured-persons.ts';
import type { People } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import { isSameName } from '../world/same-name.ts';
import type { FerAnswer, FerCall, FerRequest } from './operation.ts';

type PatientData = FerRequest<'GetPatientInfo'>['Patient_Data'];

/** The regional system knows a patient where policy, or SNILS without one, name, birth date and sex all agree with the register. */
const fits = (asked: PatientData, data: PersonData): boolean => {
  const person = data.person.personItems[0];
  if (!person || person.deathDate !== undefined) return false;
  return (
    isSameName(asked.Last_Name, person.surname) &&
    isSameName(asked.First_Name, person.firstName) &&
    (asked.Middle_Name === undefined || isSameName(asked.Middle_Name, person.patronymic)) &&
    asked.Birth_Date === person.birthDay &&
    (asked.Sex === 'M') === (person.gender === '1') &&
    (asked.SNILS === undefined || asked.SNILS === data.snils?.snils)
  );
};

const holderOf = (people: People, asked: PatientData): string | undefined => {
  const number = asked.OMS_Number;
  if (number === undefined) return asked.SNILS === undefined ? undefined : people.find.bySnils(asked.SNILS);
  if (number.length === 16) return people.find.byEnp(number);
  return asked.OMS_Series === undefined
    ? // Nine digits without a series: a temporary certificate, paper or electronic.
      (people.find.byPolicy({ pcyType: 'В', pcyNum: number }) ?? people.find.byPolicy({ pcyType: 'Е', pcyNum: number }))
    : people.find.byPolicy({ pcyType: 'С', pcySer: asked.OMS_Series, pcyNum: number });
};

/** OIP of the one whom a request names; undefined where the regional system has nobody like that. */
const findPatient = (call: FerCall, asked: PatientData): string | undefined => {
  const oip = holderOf(call.people, asked);
  const data = oip === undefined ? undefined : call.people.registerData(oip, call.world.today);
  return data && fits(asked, data) ? oip : undefined;
};

/** Number of a patient inside the regional system; means nothing outside it. */
const patientId = (oip: string): string => `RMIS-${oip}`;

/** Left out where there are none. */
const contraindications = (people: People, oip: string): Pick<FerAnswer<'GetPatientInfo'>, 'Contraindications'> => {
  const known = people.contraindications(oip);
  if (known.length === 0) return {};
  return {
    Contraindications: known.map(({ vaccine, validTo }) => ({
      ...(vaccine !== undefined && { Vaccination_Id: vaccine }),
      ...(validTo !== undefined && { Valid_To: validTo }),
    })),
  };
};

export const identifyPatient = (
  { Session_ID, Patient_Data, Pass_referral }: FerRequest<'GetPatientInfo'>,
  call: FerCall,
): FerAnswer<'GetPatientInfo'> | Refusal<'NO_DATA_FOUND' | 'BAD_REQUEST'> => {
  const oip = findPatient(call, Patient_Data);
  if (oip === undefined) return refuse('NO_DATA_FOUND');
  const open = call.ledger.session(Session_ID, call.world.nowMs);
  if (open && open.oip !== oip)
    return refuse('BAD_REQUEST', { path: 'Session_ID', expected: 'сессия открыта для другого пациента, нужна новая' });
  if (!open) call.record({ kind: 'SESSION_OPENED', session: Session_ID, oip });
  const referrals = Pass_referral === '1' ? { Referrals: [...call.people.referrals(oip)], ...contraindications(call.people, oip) } : {};
  return { Session_ID, Patient_Id: patientId(oip), ...referrals };
};

export const findReferral = (
  { Session_ID, Patient_Data, Referral_Number }: FerRequest<'GetReferralInfo'>,
  call: FerCall,
): FerAnswer<'GetReferralInfo'> | Refusal<'NO_DATA_FOUND' | 'REFERRAL_NOT_FOUND'> => {
  const oip = findPatient(call, Patient_Data);
  if (oip === undefined) return refuse('NO_DATA_FOUND');
  const referrals = call.people.referrals(oip).filter((referral) => referral.Referral_Number === Referral_Number);
  return referrals.length > 0 ? { Session_ID, Patient_Id: patientId(oip), Referrals: referrals } : refuse('REFERRAL_NOT_FOUND');
};
