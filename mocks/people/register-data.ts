import type { Day } from '../../schema/calendar/index.ts';
import type { AttachItem, PersonData, PolicyItem } from '../../schema/registry/insured-persons.ts';
import type { MisAttachment } from '../../schema/registry/rmis.ts';
import { regionByCode } from '../../schema/region/index.ts';
import { fullNameText } from './names/full-name.ts';
import { insurerByCode } from './places/insurers.ts';
import type { AttachmentStory, PolicyStory, Resident } from './resident.ts';

const statusText: Readonly<Record<PolicyStory['state'], string>> = {
  VALID: 'Действует',
  LOST: 'Утрачен',
  REPLACED: 'Погашен: заменён',
  CLOSED: 'Закрыт: снят с учёта',
};

/** A policy as the register tells it on that day. */
export const policyItem = (policy: PolicyStory, asOf: Day): PolicyItem => {
  const insurer = insurerByCode(policy.insurerCode);
  if (!insurer) throw new RangeError(`no insurer ${policy.insurerCode}`);
  const expired = policy.state === 'VALID' && policy.to !== undefined && policy.to < asOf;
  return {
    ...(policy.enp !== undefined && { enp: policy.enp }),
    pcyType: policy.type,
    ...(policy.series !== undefined && { pcySer: policy.series }),
    ...(policy.number !== undefined && { pcyNum: policy.number }),
    pcyDateB: policy.from,
    ...(policy.to !== undefined && { pcyDateE: policy.to }),
    pcyStatus: expired ? 'Истёк срок действия' : statusText[policy.state],
    okato: policy.okato,
    insurfCode: insurer.insurfCode,
    insurfName: insurer.name,
    insurfOgrn: insurer.ogrn,
    ...(policy.type === 'Ц' &&
      policy.enp !== undefined && {
        digitalCode: { payload: `OMS|${policy.enp}|${policy.from}|${policy.okato}`, recordId: `${policy.okato}-${policy.enp.slice(-9)}` },
      }),
  };
};

const attachItem = ({ clinic, area, method, from, until, policyType }: AttachmentStory): AttachItem => ({
  areaType: area,
  attachMethod: method,
  dateAttachB: from,
  ...(until !== undefined && { dateAttachE: until }),
  moCode: clinic.organization.moCode,
  moFId: clinic.oid,
  moOkato: clinic.organization.okato,
  attachStatus: '1',
  pcyType: policyType,
});

/** What the register of insured persons holds, with policies that expired before `asOf` said so. */
export const personDataOf = (resident: Resident, asOf: Day): PersonData => {
  const { name, phone, email, snils } = resident;
  const okato = regionByCode(resident.regionCode)?.okato ?? '00000';
  return {
    oip: resident.oip,
    person: {
      personItems: [
        {
          surname: name.family,
          firstName: name.given,
          ...(name.patronymic !== undefined && { patronymic: name.patronymic }),
          birthDay: resident.birthDate,
          gender: resident.sex === 'MALE' ? '1' : '2',
          ...(resident.deceasedOn !== undefined && { deathDate: resident.deceasedOn }),
        },
      ],
    },
    policy: { policyItems: resident.policies.map((policy) => policyItem(policy, asOf)) },
    attach: { attachItems: resident.attachments.map(attachItem) },
    dudl: { dudlItems: [...resident.documents] },
    snils: { ...(snils !== undefined && { snils }) },
    address: { addressItems: [{ okato, text: resident.address, addressType: '1' }] },
    contact: {
      contactItems: [
        ...(phone === undefined ? [] : [{ kind: 'PHONE' as const, value: phone }]),
        ...(email === undefined ? [] : [{ kind: 'EMAIL' as const, value: email }]),
      ],
    },
  };
};

const coveredServices = ['Первичная медико-санитарная помощь', 'Диспансеризация и профилактические осмотры', 'Вызов врача на дом'];

/** Attachments in force as the clinics' systems have them; those whose data differ from the register are not shown (R-044). */
export const misAttachmentsOf = (resident: Resident, today: Day): readonly MisAttachment[] =>
  resident.attachments
    .filter(({ until }) => until === undefined || until > today)
    .map((story) => {
      const policy = resident.policies.findLast(({ state }) => state === 'VALID') ?? resident.policies.at(-1);
      const registered = {
        fullName: fullNameText(resident.name),
        birthDate: resident.birthDate,
        ...(resident.snils !== undefined && { snils: resident.snils }),
        omsNumber: policy?.enp ?? policy?.number ?? '',
      };
      const mismatches = Object.keys(story.clinicHas ?? {});
      return {
        moOid: story.clinic.oid,
        areaType: story.area,
        since: story.from,
        ...(story.reason !== undefined && { reason: story.reason }),
        pcyType: story.policyType,
        patient: { ...registered, ...story.clinicHas, coveredServices: [...coveredServices] },
        shownToPortal: mismatches.length === 0,
        mismatches,
      };
    });
