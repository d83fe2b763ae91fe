import type { Informed } from '../../schema/control/event-parts.ts';
import { nearNames } from '../../schema/control/near.ts';
import type { MedicalOrganizationItem, PersonData } from '../../schema/registry/insured-persons.ts';
import type { MisVisit } from '../../schema/registry/rmis.ts';
import type { Resource, SlotStory } from '../people/people.ts';
import { misnamed, type Scene } from './scene.ts';

/** What an id of the graph says, where it is one of that type. */
const localOf = (id: string, type: string): string | undefined => {
  const text = /^[A-Za-z0-9_-]+$/.test(id) ? Buffer.from(id, 'base64url').toString('utf8') : '';
  return text.startsWith(`${type}:`) ? text.slice(type.length + 1) : undefined;
};

const expectedPerson = {
  ru: 'имя персоны, OIP или id из графа, человека этого мира',
  en: 'name of a persona, OIP, or id of the graph, of a person of this world',
};

/** OIP of a person known to that registry, dead or alive. */
export const readPerson = (scene: Scene, path: string, text: string, registry: Informed = 'insured-persons'): string => {
  const people = scene.people(registry);
  const oip = people.persona(text)?.oip ?? localOf(text, 'Person') ?? text;
  if (/^\d{12}$/.test(oip) && people.find.exists(oip)) return oip;
  const names = people.personas.flatMap(({ name, oip: known }) => (known === undefined ? [] : name));
  throw misnamed(path, expectedPerson, text, nearNames(text, names));
};

/** What a registry holds of a person whose OIP was read before. */
export const dataOf = (scene: Scene, oip: string, registry: Informed = 'insured-persons'): PersonData => {
  const data = scene.people(registry).registerData(oip, scene.today);
  if (!data) throw new RangeError(`nobody has the number ${oip}`);
  return data;
};

/** A clinic of the directory. */
export const readClinic = (scene: Scene, path: string, text: string): MedicalOrganizationItem => {
  const people = scene.people('fer');
  const clinic = people.organization(localOf(text, 'Clinic') ?? text);
  if (clinic) return clinic;
  throw misnamed(
    path,
    { ru: 'OID организации или id клиники из графа', en: 'OID of an organisation or id of a Clinic of the graph' },
    text,
  );
};

/** A doctor or room of that clinic. */
export const readResource = (scene: Scene, path: string, clinic: MedicalOrganizationItem, text: string): Resource => {
  const resources = scene.people('fer').resources(clinic.moOid);
  const found = resources.find(({ resourceId }) => resourceId === text);
  if (found) return found;
  const ids = resources.map(({ resourceId }) => resourceId).join(', ');
  throw misnamed(path, { ru: `Resource_Id этой организации: ${ids}`, en: `Resource_Id of that organisation: ${ids}` }, text);
};

/** A slot that the schedule of its day has, published or not. */
export const readSlot = (
  scene: Scene,
  path: string,
  text: string,
): { readonly moOid: string; readonly resourceId: string; readonly slot: SlotStory } => {
  const slotId = (localOf(text, 'Slot')?.split('@')[0] ?? text).toLowerCase();
  const found = scene.people('fer').slot(slotId);
  if (found) return found;
  throw misnamed(
    path,
    { ru: 'Slot_Id из расписания или id слота из графа', en: 'Slot_Id of a schedule or id of a Slot of the graph' },
    text,
  );
};

/** A visit as RMIS has it now. */
export const readVisit = (scene: Scene, path: string, text: string): MisVisit => {
  const [, oip, ordinal] = /^(\d{12})\.(\d{1,9})$/.exec(localOf(text, 'Appointment') ?? text) ?? [];
  const found =
    oip === undefined
      ? scene.rmis.visitByBookId(text, scene.nowMs)
      : scene.rmis.visits(oip, scene.nowMs).find((visit) => visit.ordinal === Number(ordinal));
  if (found) return found;
  throw misnamed(
    path,
    { ru: 'visitId или Book_Id_Mis записи или её id из графа', en: 'visitId or Book_Id_Mis of a visit, or its id of the graph' },
    text,
  );
};
