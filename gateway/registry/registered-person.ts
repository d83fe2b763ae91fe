import type { AttachItem, PersonData, PolicyItem } from '../../schema/registry/insured-persons.ts';
import { regionByOkato } from '../../schema/region/index.ts';
import {
  attachmentArea,
  attachmentMethod,
  attachmentStatus,
  type AttachmentArea,
  type AttachmentMethod,
  type RegisteredAttachmentStatus,
} from './attachment-words.ts';
import { policyStatus, policyType, type PolicyStatus, type PolicyType } from './policy-words.ts';
import { registeredDocument, type RegisteredDocument } from './registered-document.ts';

export interface PersonName {
  readonly family: string;
  readonly given: string;
  readonly patronymic: string | null;
}

/** A person as the register of insured persons has them. Days are calendar days, both ends inclusive. */
export interface RegisteredPerson {
  readonly oip: string;
  readonly name: PersonName;
  readonly birthDate: string;
  readonly sex: 'FEMALE' | 'MALE';
  /** Of an older copy (provenance.stale) not to be relied on. */
  readonly deceasedOn: string | null;
  /** 11 digits. */
  readonly snils: string | null;
  /** Of registration, else of residence; null also where its region is none of schema/region. */
  readonly address: { readonly text: string; readonly regionCode: string } | null;
  /** Newest first; kinds that the graph does not name are left out. */
  readonly documents: readonly RegisteredDocument[];
  /** Oldest first. */
  readonly policies: readonly RegisteredPolicy[];
  /** Oldest first. */
  readonly attachments: readonly RegisteredAttachment[];
}

export interface RegisteredPolicy {
  /** Place in the register's list, from 0; never changes. */
  readonly ordinal: number;
  readonly enp: string | null;
  readonly type: PolicyType;
  readonly series: string | null;
  readonly number: string | null;
  readonly status: PolicyStatus;
  readonly validFrom: string;
  readonly validTo: string | null;
  /** Of the insurance territory, 5 digits. */
  readonly okato: string;
  readonly insurerCode: string;
  readonly digital: { readonly payload: string; readonly recordId: string } | null;
}

/** What of a policy says where and when somebody is insured. */
export type Insurance = Pick<RegisteredPolicy, 'type' | 'status' | 'validFrom' | 'validTo' | 'okato'>;

export interface RegisteredAttachment {
  readonly areaType: AttachmentArea;
  readonly method: AttachmentMethod;
  readonly from: string;
  readonly to: string | null;
  readonly moOid: string;
  readonly moCode: string;
  readonly status: RegisteredAttachmentStatus;
  /** The policy it was made with. */
  readonly policyType: PolicyType;
}

export const registeredPerson = (data: PersonData): RegisteredPerson => {
  const newest = data.person.personItems[0]!;
  return {
    oip: data.oip,
    name: { family: newest.surname, given: newest.firstName, patronymic: newest.patronymic ?? null },
    birthDate: newest.birthDay,
    sex: newest.gender === '1' ? 'MALE' : 'FEMALE',
    deceasedOn: newest.deathDate ?? null,
    snils: data.snils?.snils ?? null,
    address: address(data.address?.addressItems ?? []),
    documents: (data.dudl?.dudlItems ?? []).flatMap(registeredDocument),
    policies: (data.policy?.policyItems ?? []).flatMap(policy),
    attachments: (data.attach?.attachItems ?? []).flatMap(attachment),
  };
};

const address = (items: NonNullable<PersonData['address']>['addressItems']): RegisteredPerson['address'] => {
  const item = items.find(({ addressType }) => addressType === '1') ?? items[0];
  const region = item && regionByOkato(item.okato);
  return item && region ? { text: item.text, regionCode: region.code } : null;
};

/** Nothing where the item says that there is no policy; the others keep their places. */
const policy = (item: PolicyItem, ordinal: number): RegisteredPolicy[] => {
  const type = policyType(item.pcyType);
  if (!type) return [];
  return [
    {
      ordinal,
      enp: item.enp ?? null,
      type,
      series: item.pcySer ?? null,
      number: item.pcyNum ?? null,
      status: policyStatus(item.pcyStatus),
      validFrom: item.pcyDateB,
      validTo: item.pcyDateE ?? null,
      okato: item.okato,
      insurerCode: item.insurfCode,
      digital: item.digitalCode ?? null,
    },
  ];
};

const attachment = (item: AttachItem): RegisteredAttachment[] => {
  const areaType = attachmentArea(item.areaType);
  const type = policyType(item.pcyType);
  if (!areaType || !type) return [];
  return [
    {
      areaType,
      method: attachmentMethod(item.attachMethod),
      from: item.dateAttachB,
      to: item.dateAttachE ?? null,
      moOid: item.moFId,
      moCode: item.moCode,
      status: attachmentStatus(item.attachStatus),
      policyType: type,
    },
  ];
};
