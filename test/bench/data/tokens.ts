import pg from 'pg';
import { esiaAudience } from '../../../schema/registry/esia.ts';
import { esiaScopes } from '../../../schema/registry/esia-messages.ts';
import { claimsOf, signToken } from '../../../mocks/esia/token.ts';
import type { Persona } from '../../../mocks/people/people.ts';
import { now, seed, today } from './moment.ts';
import type { Cast, Doctor } from './people.ts';

/** The world `main`, as its tokens and its rows name it. */
export interface MainWorld {
  readonly id: string;
  readonly epoch: number;
  readonly baseEpoch: number;
}

export const mainWorld = async (databaseUrl: string): Promise<MainWorld> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<MainWorld>(
      `select world.id, epoch.id as epoch, epoch.base_id as "baseEpoch" from world join epoch on epoch.id = world.epoch_id
        where world.name = 'main'`,
    );
    const [main] = rows;
    if (!main) throw new Error('there is no world main');
    return main;
  } finally {
    await client.end();
  }
};

const doctorPersona = (doctor: Doctor, number: number): Persona => ({
  name: `doctor-${number}`,
  fullName: `${doctor.family} ${doctor.given}`,
  esiaOid: String(400_000_000_000 + number),
  level: 'VERIFIED',
  phoneActivated: false,
  twoFactorEnabled: false,
  roles: ['DOCTOR'],
  portal: 'MOSCOW',
  orgOid: doctor.moOid,
  orgResource: doctor.resourceId,
  story: { ru: '', en: '' },
  rules: [],
});

/** Access tokens as the stand-in of ESIA signs them, in the order of the people. */
export interface Tokens {
  readonly persons: readonly string[];
  readonly doctors: readonly string[];
}

export const makeTokens = async (sandboxUrl: string, world: MainWorld, cast: Cast): Promise<Tokens> => {
  const discovery = await fetch(`${sandboxUrl}/esia/.well-known/openid-configuration`);
  const { issuer } = (await discovery.json()) as { issuer: string };
  const where = { epoch: 'main', base: { seed, anchor: today }, id: world.id, nowMs: Date.parse(now), today };
  const tokenOf = (persona: Persona): Promise<string> =>
    signToken(
      claimsOf({ persona, portal: persona.portal, scope: esiaScopes.join(' '), session: 'bench' }, where, issuer, esiaAudience),
      seed,
      'ACCESS',
    );
  return {
    persons: await Promise.all(cast.persons.map(({ persona }) => tokenOf(persona))),
    doctors: await Promise.all(cast.doctors.map((doctor, number) => tokenOf(doctorPersona(doctor, number)))),
  };
};
