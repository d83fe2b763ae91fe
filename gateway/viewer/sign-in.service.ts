import type { Grant, Look } from '../access/grant.ts';
import { grantsOf } from '../access/grants.rules.ts';
import type { Viewer } from '../access/viewer.ts';
import { audit, type AuditedAct } from '../audit/audit.service.ts';
import type { FirstTouch } from '../first-touch/first-touch.service.ts';
import type { Context } from '../graph/context.ts';
import type { Credentials } from '../graph/credentials.ts';
import { RegistryUnavailable } from '../registry/index.ts';
import { expectAgain, factsAhead, rememberPersona, rowOf } from './early-facts.service.ts';
import { finderOf } from './finder.service.ts';
import { provenSnils, unproven } from './proven-citizen.service.ts';
import { rightsOf } from './rights.service.ts';
import { faults } from './token-faults.service.ts';
import { isKnownToken, verifiedToken, type VerifiedToken } from './token.service.ts';
import { visitsToday } from './visits-today.service.ts';

const scheme = 'Bearer ';

const bearer = (authorization: string): string => {
  const rest = authorization.startsWith(scheme) ? authorization.slice(scheme.length) : undefined;
  if (rest !== undefined && isKnownToken(rest)) return rest;
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
    const asked = named === undefined ? verifiedToken(context, bearer(authorization ?? '')) : personaToken(context, named, portal);
    const token = asked instanceof Promise ? await throughEsia(asked) : asked;
    const { account, worksAs } = token;
    expectAgain(context, token);
    // The citizen behind the account is looked up once a token.
    const snils = token.oip === undefined ? provenSnils(token.claims) : undefined;
    const asker = { oip: token.oip ?? null, snils, portal: account.portal, worksAs };
    const { facts, untouched, incomplete, oip } = await rightsOf(context, firstTouch, asker, early);
    if (oip !== undefined) token.oip = oip;
    // Whose row is not whole may have more of it after the next touch.
    token.self = facts.self && !incomplete ? rowOf(facts.self) : undefined;
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
