import { expect } from 'vitest';
import { createPeople } from '../../mocks/people/index.ts';
import { formatSnils } from '../../schema/identifier/snils.ts';
import { graphql } from '../setup/graphql/index.ts';
import type { AskedOfAPersonQueryVariables } from '../setup/graphql/graphql.ts';
import { sharedNow, sharedSeed, type GraphAnswer, type GraphClient } from '../setup/index.ts';

/** Whatever can be asked about a person whose ids somebody has guessed, by every way that leads to them. */
const AskedOfAPerson = graphql(`
  query AskedOfAPerson(
    $person: ID!
    $policy: ID!
    $attachment: ID!
    $appointment: ID!
    $record: ID!
    $document: ID!
    $account: ID!
    $all: [ID!]!
  ) {
    person(id: $person) {
      ...Life
    }
    appointment(id: $appointment) {
      ...Booking
    }
    personNode: node(id: $person) {
      ...Life
    }
    appointmentNode: node(id: $appointment) {
      ...Booking
    }
    policyNode: node(id: $policy) {
      ... on Policy {
        enp
        number
        holder {
          ...Life
        }
        insurer {
          name
        }
      }
    }
    attachmentNode: node(id: $attachment) {
      ... on ClinicAttachment {
        area
        mismatches
        clinic {
          name
        }
      }
    }
    recordNode: node(id: $record) {
      ...Record
    }
    documentNode: node(id: $document) {
      ... on MedicalDocument {
        title
        content
        signature {
          signedBy
        }
        previous {
          content
        }
      }
    }
    accountNode: node(id: $account) {
      ... on Account {
        phone
        email
        person {
          ...Life
        }
      }
    }
    nodes(ids: $all) {
      id
      ...Life
      ...Booking
      ...Record
      ... on Policy {
        enp
        holder {
          id
        }
      }
    }
  }

  fragment Life on Person {
    id
    name {
      full
    }
    birthDate
    snils
    deceasedOn
    address {
      text
    }
    policy {
      enp
    }
    policies {
      enp
      number
    }
    attachments {
      id
    }
    appointments {
      nodes {
        ...Booking
      }
    }
    medicalRecord {
      ...Record
    }
  }

  fragment Booking on Appointment {
    startsAt
    bookedBy {
      displayName
    }
    patient {
      name {
        full
      }
    }
    policyUsed {
      enp
    }
  }

  fragment Record on MedicalRecord {
    sections {
      kind
      documentCount
    }
    documents {
      nodes {
        title
        content
      }
    }
  }
`);

export const sharedPeople = createPeople({ base: { seed: sharedSeed, anchor: sharedNow.slice(0, 10) }, size: 2_000_000 });

type Ids = Omit<AskedOfAPersonQueryVariables, 'all'>;

const idOf = (type: string, local: string): string => Buffer.from(`${type}:${local}`).toString('base64url');
const areas: Readonly<Record<string, string>> = { '1': 'THERAPEUTIC', '2': 'OBSTETRIC', '3': 'DENTAL' };

/** The ids that everything of a person has, computed from the OIP; those of what the person lacks are made up. */
export const idsOf = (oip: string): Ids => {
  // Of a signed document of the last years, which a record lists.
  const document = sharedPeople.record(oip).documents.findLast(({ signature, performedOn }) => signature && performedOn > '2018');
  const attached = sharedPeople.attachments(oip)?.find(({ areaType }) => areaType in areas);
  const place = attached ? `${attached.moOid}.${areas[attached.areaType]}.${attached.since}` : '1.2.643.THERAPEUTIC.2020-01-01';
  return {
    person: idOf('Person', oip),
    policy: idOf('Policy', `${oip}.0`),
    attachment: idOf('ClinicAttachment', `${oip}.${place}`),
    appointment: idOf('Appointment', `${oip}.${sharedPeople.visits(oip)[0]?.ordinal ?? 1}`),
    record: idOf('MedicalRecord', oip),
    document: idOf('MedicalDocument', `${oip}.${document?.ordinal ?? 1}`),
    account: idOf('Account', sharedPeople.accountOf(oip)?.esiaOid ?? oip),
  };
};

/** The same ids with an OIP that nobody has. */
export const idsOfNobody = (ids: Ids): Ids => {
  const nobody = (id: string): string =>
    Buffer.from(
      Buffer.from(id, 'base64url')
        .toString('utf8')
        .replace(/\d{12}/, '899999999999'),
    ).toString('base64url');
  return Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, nobody(String(id))])) as Ids;
};

const askOnce = async (asker: GraphClient, ids: Ids) => {
  const { errors = [], ...answer } = await asker.send(AskedOfAPerson, { ...ids, all: Object.values(ids).map(String) });
  const placed = errors.map((error) => ({ at: error.path?.join('.'), error })).toSorted((a, b) => String(a.at).localeCompare(String(b.at)));
  return { ...answer, errors: placed.map(({ error }) => error) };
};

/**
 * Asks for all of it; errors in the order of their places, since what is asked for at once fails in any order. Asks again while a registry
 * is too slow to say who the asker's children or patients are: the first time, on a busy machine.
 */
export const askEverything = async (asker: GraphClient, ids: Ids) => {
  let answer = await askOnce(asker, ids);
  const again = async (): Promise<readonly string[]> => {
    if (codesOf(answer).includes('REGISTRY_UNAVAILABLE')) answer = await askOnce(asker, ids);
    return codesOf(answer);
  };
  await expect.poll(again, { timeout: 30_000 }).not.toContain('REGISTRY_UNAVAILABLE');
  return answer;
};

/** How each field that was asked for failed. */
export const codesOf = ({ errors = [] }: Pick<GraphAnswer<unknown>, 'errors'>): readonly string[] => [
  ...new Set(errors.map(({ extensions }) => String(extensions?.code))),
];

/** What nobody may read who may not see the person: name, ENPs, SNILS with and without separators. */
export const secretsOf = (oip: string): readonly string[] => {
  const { person, policy, snils } = sharedPeople.registerData(oip, sharedNow.slice(0, 10)) ?? {};
  const name = person?.personItems[0];
  const numbers = snils?.snils === undefined ? [] : [snils.snils, formatSnils(snils.snils)];
  const enps = policy?.policyItems.flatMap(({ enp }) => enp ?? []) ?? [];
  const secrets = [...(name ? [`${name.surname} ${name.firstName}`, name.surname] : []), ...enps, ...numbers];
  if (secrets.length < 2) throw new Error(`the register has nothing of ${oip}`);
  return secrets;
};
