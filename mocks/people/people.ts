import type { Day } from '../../schema/calendar/index.ts';
import type { InsuranceOrganizationItem, MedicalOrganizationItem, PersonData } from '../../schema/registry/insured-persons.ts';
import type { PortalTrace } from '../../schema/registry/rmis-portal.ts';
import type { MisAttachment, MisDocument, MisVisit } from '../../schema/registry/rmis.ts';
import type { WorldBase } from '../../schema/registry/world-headers.ts';
import type { BirthRecord } from '../../schema/registry/zags.ts';
import type { BirthQuery } from './birth-register.ts';
import type { PeopleSearch } from './people-search.ts';
import type { Account, Persona } from './persona.ts';
import type { Referral } from './referral-story.ts';
import type { Contraindication, Resource, Schedule, SlotStory, Specialty } from './resource.ts';

export type { Account, AccountLevel, AccountRole, Localized, Persona } from './persona.ts';
export type { BirthQuery, CivilName } from './birth-register.ts';
export type { Referral } from './referral-story.ts';
export type { PeopleSearch } from './people-search.ts';
export type { AgeGroup, NoScheduleReason, Resource, Schedule, SlotAccess, SlotService, SlotStory, Specialty } from './resource.ts';

/** Everybody and everything of one base (seed, anchor), told as of 00:00 Europe/Moscow of the anchor day; computed when asked for. */
export interface People {
  readonly base: WorldBase;
  /** How many people there are besides the cast. */
  readonly size: number;
  readonly organizations: readonly MedicalOrganizationItem[];
  readonly insurers: readonly InsuranceOrganizationItem[];
  /** The cast that can sign in, and those who were made. */
  readonly personas: readonly Persona[];
  readonly find: PeopleSearch;
  organization(moOid: string): MedicalOrganizationItem | undefined;
  /** By the seed; a journal may say otherwise later. */
  inFer(moOid: string): boolean;
  specialties(moOid: string): readonly Specialty[];
  resources(moOid: string): readonly Resource[];
  /** Of the cast by name, of the population by OIP. */
  persona(name: string): Persona | undefined;
  personaByEsiaOid(esiaOid: string): Persona | undefined;
  accountOf(oip: string): Account | undefined;
  /** Whose account has that phone (E.164) or e-mail, of the population; of others the persona says it. */
  oipByContact(contact: string): string | undefined;
  registerData(oip: string, asOf: Day): PersonData | undefined;
  /** Undefined for an unknown person. */
  attachments(oip: string): readonly MisAttachment[] | undefined;
  /** By time; empty for an unknown person. */
  visits(oip: string): readonly MisVisit[];
  /** Patients of one day in the clinic's zone, by time; cancelled visits included. */
  clinicVisits(moOid: string, day: Day): readonly MisVisit[];
  visitByBookId(bookIdMis: string): MisVisit | undefined;
  /** Oldest first; signed when asked for. */
  record(oip: string): { readonly recordOpenedOn?: Day; readonly documents: readonly MisDocument[] };
  portal(oip: string): PortalTrace;
  /** Days that the authority’s act about a guardian and a ward has otherwise than their story; undefined where it has none of its own. */
  guardianshipDays(guardian: string, ward: string): { readonly from?: Day; readonly to?: Day } | undefined;
  /** Members of the household that this person keeps on the portal, the person first; without the rejected and the removed. */
  household(oip: string): readonly string[];
  birthRecords(query: BirthQuery): readonly BirthRecord[];
  /** What the register of civil acts knows of a death, though others may not. */
  deathRecord(oip: string): { readonly deathDate: Day; readonly actRecordNumber: string } | undefined;
  referrals(oip: string): readonly Referral[];
  /** Why somebody is not vaccinated, as the regional system knows it. */
  contraindications(oip: string): readonly Contraindication[];
  /**
   * Slots from the first to the last of these days, both inclusive, in the clinic's zone. Published are the days up to 14 after
   * `asOf` (default: the anchor).
   */
  schedule(moOid: string, resourceId: string, fromDay: Day, toDay: Day, asOf?: Day): Schedule | undefined;
  slot(slotId: string): { readonly moOid: string; readonly resourceId: string; readonly slot: SlotStory } | undefined;
  /** Unknown keys are left out. `x` is the base64url of the Ed25519 public key. */
  signingKeys(keyIds: readonly string[]): readonly { readonly keyId: string; readonly moOid: string; readonly x: string }[];
}
