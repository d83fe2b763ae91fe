import type { RegistryName } from '../schema/registry/index.ts';
import { openFerLedger } from './fer/ledger.ts';
import { openGuardianshipLedger } from './guardianship/ledger.ts';
import { openInsuredPersonsLedger } from './insured-persons/ledger.ts';
import type { People } from './people/people.ts';
import { openRmisLedger } from './rmis/ledger.ts';
import type { AnyLedger } from './world/ledger.ts';
import { openZagsLedger } from './zags/ledger.ts';

/** The ledgers of one epoch, ESIA's not among them (see Sessions), as its people and nothing else make them; the journal is then applied to them. */
export const openLedgers = (people: People) => {
  const fer = openFerLedger(people);
  return {
    fer,
    'insured-persons': openInsuredPersonsLedger(people),
    zags: openZagsLedger(people),
    guardianship: openGuardianshipLedger(people),
    rmis: openRmisLedger(people, fer),
  } satisfies Record<RegistryName, AnyLedger>;
};

export type Ledgers = ReturnType<typeof openLedgers>;
