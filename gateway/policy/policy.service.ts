import type { Day } from '../../schema/calendar/index.ts';
import { granted } from '../access/viewer.ts';
import type { Context } from '../graph/context.ts';
import { idKind } from '../graph/global-id.ts';
import type { PersonRow } from '../person/person.loader.ts';
import { findPerson } from '../person/person.service.ts';
import type { Person } from '../person/person.type.ts';
import {
  beside,
  madeOf,
  type AtOnce,
  type DirectoryInsurer,
  type Insurance,
  type Provenance,
  type RegisteredPolicy,
  type Sourced,
} from '../registry/index.ts';
import { findRegionByOkato } from '../region/region.service.ts';
import type { Region } from '../region/region.type.ts';
import { HealthService } from './health-service.type.ts';
import { acceptedFor, foremost, inForce, statusOn } from './policy.rules.ts';
import type { Insurer, Policy } from './policy.type.ts';

/** OIP of the holder and place in the register's list. */
export const policyId = idKind('Policy', /^(\d{12})\.(\d{1,4})$/);
export const insurerId = idKind('Insurer', /^(\d{5})$/);

const services = Object.values(HealthService);

/** The insurance territory is that of the policy, whatever region its ENP begins with. */
export const regionOfPolicy = ({ okato }: { readonly okato: string }): Region | null => findRegionByOkato(okato);

/** A policy of the register as the graph shows it; whether the viewer may see it is decided before. */
export const showPolicy = (context: Context, oip: string, policy: RegisteredPolicy, provenance: Provenance): Policy => {
  const today = todayOf(context, policy);
  return {
    id: policyId.write(`${oip}.${policy.ordinal}`),
    enp: policy.enp,
    type: policy.type,
    series: policy.series,
    number: policy.number,
    status: statusOn(policy, today),
    validFrom: policy.validFrom,
    validTo: policy.validTo,
    acceptedFor: acceptedFor(policy, services, today),
    provenance,
    holderOip: oip,
    okato: policy.okato,
    insurerCode: policy.insurerCode,
  };
};

const registered = async (
  { registries }: Context,
  oip: string,
  field: string,
): Promise<Sourced<readonly RegisteredPolicy[]> | undefined> => {
  const told = await registries.insuredPersons.person(oip, { field });
  return told && { value: told.value.policies, provenance: told.provenance };
};

/** Today where the policy insures: its last day ends there, not in Moscow. */
const todayOf = (context: Context, policy: Insurance): Day => context.world.today(regionOfPolicy(policy)?.timeZone);

const inForceToday = <P extends Insurance>(context: Context, policies: readonly P[]): P | undefined =>
  foremost(policies.filter((policy) => inForce(policy, todayOf(context, policy))));

/** Newest first; with `enp`, only those of that number. */
export const policiesOf = async (context: Context, { oip }: Person, enp: string | null): Promise<Policy[]> => {
  const told = await registered(context, oip, 'Person.policies');
  if (!told) return [];
  const newestFirst = told.value.filter((policy) => enp === null || policy.enp === enp).toReversed();
  return newestFirst.map((policy) => showPolicy(context, oip, policy, told.provenance));
};

/** The one in force today; null where none is. */
export const policyToday = async (context: Context, { oip }: Person): Promise<Policy | null> => {
  const told = await registered(context, oip, 'Person.policy');
  const policy = told && inForceToday(context, told.value);
  return policy ? showPolicy(context, oip, policy, told.provenance) : null;
};

/** Region in which somebody is insured today; the last known one where no policy is in force; null where there never was any. */
const regionToday = (context: Context, insurances: readonly Insurance[]): Region | null => {
  const policy = inForceToday(context, insurances) ?? insurances.at(-1);
  return policy ? regionOfPolicy(policy) : null;
};

/** As the register says now. */
export const insuranceRegion = async (context: Context, oip: string, field: string): Promise<Region | null> =>
  regionToday(context, (await registered(context, oip, field))?.value ?? []);

/** As the register told when the person was last synced with it, so that a record can be read without it. */
export const syncedInsuranceRegion = (
  context: Context,
  { oip, insurances }: Pick<PersonRow, 'oip' | 'insurances'>,
  field: string,
): AtOnce<Region | null> => (insurances ? regionToday(context, insurances) : insuranceRegion(context, oip, field));

/** One policy of a person whom the viewer may see; null for any other. */
export const findPolicy = async (context: Context, oip: string, ordinal: number, field: string): Promise<Policy | null> => {
  if (!(await granted(await context.viewer(), oip, 'POLICIES'))) return null;
  const told = await registered(context, oip, field);
  const policy = told?.value.find((one) => one.ordinal === ordinal);
  return told && policy ? showPolicy(context, oip, policy, told.provenance) : null;
};

/** Null for whoever may not see that person. */
export const holderOf = (context: Context, policy: Policy): Promise<Person | null> => findPerson(context, policy.holderOip);

const showInsurer = beside(({ code, name, phone, hotline }: DirectoryInsurer): Insurer => ({
  id: insurerId.write(code),
  code,
  name,
  phone,
  hotline,
}));

/** Null where the directory has no such code. */
export const findInsurer = ({ registries }: Context, code: string, field: string): AtOnce<Insurer | null> =>
  madeOf(registries.insuredPersons.insurer(code, { field }), (told) => (told ? showInsurer(told.value) : null));
