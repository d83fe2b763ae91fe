import type { Grant, Look } from '../access/grant.ts';
import { grantsOf, type Workplace } from '../access/grants.rules.ts';
import type { Viewer, ViewerAccount } from '../access/viewer.ts';
import { audit, type AuditedAct } from '../audit/audit.service.ts';
import type { EsiaClaims } from '../../schema/registry/esia.ts';
import type { FirstTouch } from '../first-touch/first-touch.service.ts';
import type { Context } from '../graph/context.ts';
import type { Credentials } from '../graph/credentials.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { factsAhead, rememberPersona } from './early-facts.service.ts';
import { finderOf } from './finder.service.ts';
import { provenSnils, unproven } from './proven-citizen.service.ts';
import { rightsOf } from './rights.service.ts';
import { faults } from './token-faults.service.ts';
import { verifiedToken, type VerifiedToken } from './token.service.ts';
import { visitsToday } from './visits-today.service.ts';

const bearer = (authorization: string): string => {
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token === undefined) throw faults.notBearer();
  return token;
};

/** A token of a persona, of the sandbox only, with what ESIA says of tokens: nothing else need be asked. */
const personaToken = async (context: Context, persona: string, portal: string | undefined): Promise<VerifiedToken> => {
  const told = await context.registries.esia.personaToken(persona, portal, { field: 'sign-in' });
  if (!told) throw faults.unknownPersona(portal === undefined ? persona : `${persona}, ${portal}`);
  return verifiedToken(context, told.value.token, told.value);
};

/** `Мария С.` of `Соколова Мария Андреевна`; a name of one word stays. */
const shortName = (fullName: string): string => {
  const [family = '', given] = fullName.split(' ');
  return given === undefined ? family : `${given} ${family.slice(0, 1)}.`;
};

const accountOf = (claims: EsiaClaims): ViewerAccount => ({
  esiaOid: claims['urn:esia:sbj_id'],
  level: claims.level,
  roles: claims.roles,
  portal: claims.portal,
  staffOf: claims.org_oid ?? null,
  resourceId: claims.org_resource ?? null,
  phone: claims.phone_number ?? null,
  phoneActivated: claims.phone_number_verified ?? null,
  email: claims.email ?? null,
  twoFactorEnabled: claims.two_factor ?? null,
  displayName: claims.name === undefined ? 'Пользователь ЕСИА' : shortName(claims.name),
});

const workplaceOf = ({ roles, staffOf, resourceId }: ViewerAccount): Workplace | null =>
  roles.includes('DOCTOR') && staffOf !== null && resourceId !== null ? { moOid: staffOf, resourceId } : null;

/** Whoever reads a record uses it: its owner is told. Looking at anything else is kept, and shown to nobody. */
const actOf = ({ oip, group, allowed }: Look): AuditedAct => ({
  whom: oip,
  fields: group,
  allowed,
  ...(group === 'RECORD' && { service: 'MEDICAL_RECORD' }),
});

/** Without ESIA nobody can be told from anybody: whoever asks is not signed in. */
const throughEsia = async <Told>(work: Promise<Told>): Promise<Told> => {
  try {
    return await work;
  } catch (error) {
    throw error instanceof RegistryUnavailable ? faults.esiaDown(error) : error;
  }
};

/** How a request says who asks: a token, or in the sandbox the name of a persona; then what they may see. */
export const signInWith =
  ({ mode }: { mode: 'sandbox' | 'production' }, firstTouch: FirstTouch) =>
  async (context: Context, { authorization, persona, portal }: Credentials): Promise<Viewer> => {
    const named = mode === 'sandbox' && authorization === undefined ? persona : undefined;
    if (authorization === undefined && named === undefined) throw faults.nobody();
    const early = named === undefined ? undefined : factsAhead(context, { persona: named, portal });
    const token = await throughEsia(
      named === undefined ? verifiedToken(context, bearer(authorization ?? '')) : personaToken(context, named, portal),
    );
    const account = accountOf(token.claims);
    // The citizen behind the account is looked up once a token.
    const snils = token.oip === undefined ? provenSnils(token.claims) : undefined;
    const asker = { oip: token.oip ?? null, snils, portal: account.portal, worksAs: workplaceOf(account) };
    const { facts, untouched, incomplete, oip } = await rightsOf(context, firstTouch, asker, early);
    if (oip !== undefined) token.oip = oip;
    if (named !== undefined && oip !== undefined && !asker.worksAs)
      rememberPersona(context, { persona: named, portal }, asker, { oip, self: facts.self });
    const grants = grantsOf(facts);
    let patients: Promise<ReadonlyMap<string, Grant>> | undefined;
    const everybody = (): Promise<ReadonlyMap<string, Grant>> =>
      (patients ??= facts.worksAs ? visitsToday(context, facts).then((visits) => grantsOf({ ...facts, visits })) : Promise.resolve(grants));
    return {
      account,
      oip: facts.self?.oip ?? null,
      unidentified: oip !== null && !facts.self ? incomplete : unproven(token.claims),
      grants,
      everybody,
      incomplete,
      find: finderOf(context, firstTouch, { account, everybody, untouched }),
      note: (look) => audit(context).record(actOf(look)),
    };
  };
