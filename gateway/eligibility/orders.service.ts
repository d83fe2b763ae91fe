import { randomUUID } from 'node:crypto';
import type { Context } from '../graph/context.ts';
import { policyOf } from '../policy/policy.rules.ts';
import type { RegisteredPerson } from '../registry/index.ts';
import type { OrderFacts } from './service-needs.rules.ts';

/** Referrals and orders that the regional system has of a person, asked through FER; none where it does not know the person. */
export const ordersOf = async (context: Context, person: RegisteredPerson, field: string): Promise<readonly OrderFacts[]> => {
  const policy = policyOf(person.policies, context.world.today());
  const policyNumber = policy?.enp ?? policy?.number;
  if (!policy || !policyNumber) return [];
  const { name, birthDate, sex } = person;
  const told = await context.registries.fer.patientInfo(
    {
      sessionId: randomUUID(),
      withReferrals: true,
      patient: {
        policyNumber,
        ...(policy.enp === null && policy.series !== null && { policySeries: policy.series }),
        ...(person.snils !== null && { snils: person.snils }),
        name,
        birthDate,
        sex,
      },
    },
    { field },
  );
  return told?.value.referrals ?? [];
};
