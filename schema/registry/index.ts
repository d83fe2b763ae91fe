import { fer } from './fer.ts';
import { guardianship } from './guardianship.ts';
import { insuredPersons } from './insured-persons.ts';
import { mail } from './mail.ts';
import { rmis } from './rmis.ts';
import { sms } from './sms.ts';
import { zags } from './zags.ts';

/** Every registry that is asked by operations. ESIA is not among them: it speaks OpenID Connect (esia.ts). */
export const registries = { fer, 'insured-persons': insuredPersons, zags, guardianship, rmis, sms, mail } as const;

export type RegistryName = keyof typeof registries;
