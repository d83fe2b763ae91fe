import type { World } from '../kit/index.ts';
import type { BookAppointmentInput } from '../setup/graphql/graphql.ts';
import { graphql } from '../setup/graphql/index.ts';
import { SlotsOfClinic, BookForAnother, AnswerCode } from './questions.ts';

export {
  SlotsOfClinic,
  BookForAnother,
  AnswerCode,
  AskConsent,
  RevokeConsent,
  OwnersView,
  BookingOfAnother,
  ChallengeNow,
} from './questions.ts';

const DoctorsBooked = graphql(`
  query DoctorsBooked {
    me {
      person {
        appointments(filter: { upcoming: true }, first: 100) {
          nodes {
            doctor {
              id
            }
          }
        }
      }
    }
  }
`);

/** Ids of free slots of a clinic that this adult can be booked to without a referral, each of another doctor, none of one whom they are booked to. */
export const slotsAt = async (world: World, clinic: string, patient = 'valentina'): Promise<string[]> => {
  // A portal that shows the bookings of all channels.
  const { data: own } = await world.as(patient, { portal: 'SPB' }).send(DoctorsBooked);
  const booked = new Set(own?.me?.person?.appointments?.nodes.map(({ doctor }) => doctor?.id));
  const { data } = await world.as(patient).send(SlotsOfClinic, { clinic });
  const fit = (data?.clinic?.slots?.nodes ?? []).filter(
    ({ bookableOnline, service, specialty, ageGroup, doctor }) =>
      bookableOnline &&
      service === 'APPOINTMENT' &&
      specialty?.referralRequired === false &&
      ageGroup !== 'CHILD' &&
      !booked.has(doctor?.id),
  );
  return [...Map.groupBy(fit, ({ doctor }) => doctor?.id).values()].flatMap(([first]) => (first ? [first.id] : []));
};

/** Asks to book and is sent a code: the challenge and the appointment that waits. */
export const asksToBook = async (world: World, persona: string, input: BookAppointmentInput) => {
  const { data, errors } = await world.as(persona).send(BookForAnother, { input });
  const made = data?.bookAppointment;
  if (made?.__typename !== 'ConsentRequired') throw new Error(`no code was asked for: ${JSON.stringify(made ?? errors)}`);
  return made;
};

/** Answers a code. */
export const answers = async (world: World, persona: string, challengeId: string, code: string, idempotencyKey?: string) => {
  const { data, errors } = await world
    .as(persona)
    .send(AnswerCode, { input: { challengeId, code, ...(idempotencyKey && { idempotencyKey }) } });
  const answer = data?.answerChallenge;
  if (!answer) throw new Error(JSON.stringify(errors));
  return answer;
};

/** A code that is not this one. */
export const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

/** Adults of the cast, and where they are attached. */
export const valentina = { phone: '+79460000005', clinic: '77.1001', number: 5 } as const;

const WhoIAm = graphql(`
  query WhoIAm {
    me {
      person {
        birthDate
        name {
          family
          given
          patronymic
        }
        policy {
          enp
        }
      }
    }
  }
`);

/** What somebody tells of themselves so that another can book them: policy, name and birth date. */
export const toldBy = async (world: World, persona: string) => {
  const { data } = await world.as(persona).send(WhoIAm);
  const person = data?.me?.person;
  if (!person?.policy?.enp) throw new Error(`${persona} has no policy with an ENP`);
  return { policy: { enp: person.policy.enp }, patientName: person.name, patientBirthDate: person.birthDate };
};
