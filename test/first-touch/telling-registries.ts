import { RegistryUnavailable, type Registries } from '../../gateway/registry/index.ts';
import { clinicOid, registered, traced, type visitOf } from '../storage/told-people.ts';

const provenance = { retrievedAt: '2026-03-02T09:00:00+03:00', stale: false, requestId: null } as const;

/** The register and RMIS as functions: they tell of anyone, count what they are asked, and fail on demand. */
export const tellingRegistries = () => {
  const asked = { register: 0, rmis: 0, days: 0 };
  const failing = { register: false, rmis: false };
  const unknown = new Set<string>();
  const day: ReturnType<typeof visitOf>[] = [];
  const refuse = (registry: 'INSURED_PERSONS_REGISTRY' | 'RMIS', operation: string): never => {
    throw new RegistryUnavailable({ registry, operation, reason: 'it is down', retryable: true });
  };
  const insuredPersons: Pick<Registries['insuredPersons'], 'person'> = {
    person: async (oip) => {
      asked.register += 1;
      if (failing.register) refuse('INSURED_PERSONS_REGISTRY', 'getPersonData');
      return unknown.has(oip) ? undefined : { value: registered(oip), provenance: { system: 'INSURED_PERSONS_REGISTRY', ...provenance } };
    },
  };
  const rmis: Pick<Registries['rmis'], 'trace' | 'clinicVisits'> = {
    trace: async (oip) => {
      asked.rmis += 1;
      if (failing.rmis) refuse('RMIS', 'GetPersonTrace');
      return { value: traced(oip), provenance: { system: 'RMIS', ...provenance } };
    },
    clinicVisits: async (moOid) => {
      asked.days += 1;
      return moOid === clinicOid ? { value: day, provenance: { system: 'RMIS', ...provenance } } : undefined;
    },
  };
  // First touch asks nothing else.
  return { asked, failing, unknown, day, bound: { insuredPersons, rmis } as Registries };
};
