import type { RegistryName } from '../schema/registry/index.ts';
import { openEsiaAccounts } from './esia/accounts-ledger.ts';
import { openFaultsLedger } from './faults/ledger.ts';
import { openFerLedger } from './fer/ledger.ts';
import { openGuardianshipLedger } from './guardianship/ledger.ts';
import { openInsuredPersonsLedger } from './insured-persons/ledger.ts';
import { openMailLedger } from './mail/ledger.ts';
import { openLifeLedger } from './life/ledger.ts';
import { createPeople } from './people/index.ts';
import type { People } from './people/people.ts';
import { openPostLedger } from './post/ledger.ts';
import { openRmisLedger } from './rmis/ledger.ts';
import { openSmsLedger } from './sms/ledger.ts';
import type { AnyLedger } from './world/ledger.ts';
import { openZagsLedger } from './zags/ledger.ts';

/** The ledgers of one epoch, ESIA's sessions not among them (see Sessions), as its people and nothing else make them; the journal is then applied to them. */
export const openLedgers = (people: People) => {
  const life = openLifeLedger({ base: people, withMade: (made) => createPeople({ base: people.base, size: people.size, made }) });
  const fer = openFerLedger(life);
  let messages = 0;
  const nextMessage = (): number => (messages += 1);
  return {
    fer,
    'insured-persons': openInsuredPersonsLedger(),
    zags: openZagsLedger(people),
    guardianship: openGuardianshipLedger(people),
    rmis: openRmisLedger(life, fer),
    sms: openSmsLedger(nextMessage),
    mail: openMailLedger(nextMessage),
    esia: openEsiaAccounts(),
    faults: openFaultsLedger(),
    life,
    post: openPostLedger(),
  } satisfies Record<RegistryName, AnyLedger> & Record<string, AnyLedger>;
};

export type Ledgers = ReturnType<typeof openLedgers>;
