import type { RequiredEntityData } from '@mikro-orm/postgresql';
import type { PortalTrace } from '../../schema/registry/rmis-portal.ts';
import { AccountEntity } from '../account/account.entity.ts';
import { AuditEventEntity } from '../audit/audit-event.entity.ts';
import { BookingConsentEntity } from '../consent/booking-consent.entity.ts';
import { FamilyLinkEntity } from '../family/family-link.entity.ts';
import { HouseholdMemberEntity } from '../household/household-member.entity.ts';
import { AnamnesisEntity } from '../medical-record/anamnesis.entity.ts';
import { ChildDataEntity } from '../medical-record/child-data.entity.ts';
import { DiaryEntryEntity } from '../medical-record/diary-entry.entity.ts';
import { RecordAccessEntity } from '../medical-record/record-access.entity.ts';
import { NotificationEntity } from '../notification/notification.entity.ts';
import { ReminderSettingsEntity } from '../notification/reminder-settings.entity.ts';
import { accountKey, personKey } from '../storage/index.ts';
import type { InsertNew } from './insert-new.service.ts';

/** Whose rows they become. */
export interface Addressee {
  readonly epoch: number;
  readonly oip: string;
  readonly syncedAt: Date;
}

type Of<List extends keyof PortalTrace> = NonNullable<PortalTrace[List]> extends readonly (infer Item)[] ? Item : never;

const date = (instant: string | undefined): Date | null => (instant === undefined ? null : new Date(instant));

const householdRow = ({ ordinal, decidedAt, removedAt, ...member }: Of<'household'>) => ({
  ...member,
  ordinal,
  role: ordinal === 1 ? ('MAIN' as const) : ('MEMBER' as const),
  rejectionReason: member.rejectionReason ?? null,
  addedAt: new Date(member.addedAt),
  decidedAt: date(decidedAt),
  removedAt: date(removedAt),
});

const consentRow = ({ ordinal, granteeOip, grantor, grantee, grantedAt, revokedAt }: Of<'consentsGiven'>) => ({
  ordinal,
  granteeOip,
  grantorName: grantor.displayName,
  grantorRelation: grantor.relation ?? null,
  granteeName: grantee.displayName,
  granteeRelation: grantee.relation ?? null,
  grantedAt: new Date(grantedAt),
  revokedAt: date(revokedAt),
});

const policyUseRow = (epoch: number, subjectOip: string, use: Of<'policyUses'>): RequiredEntityData<AuditEventEntity> => ({
  epoch,
  id: use.useId,
  at: new Date(use.at),
  requestId: null,
  actorEsiaOid: use.actor.esiaOid,
  actorOip: use.actor.oip ?? null,
  actorName: use.actor.displayName,
  actorRelation: use.actor.relation ?? null,
  subjectOip,
  fields: use.service === 'MEDICAL_RECORD' ? 'RECORD' : 'POLICIES',
  service: use.service,
  allowed: use.allowed,
  refusalCode: use.refusalCode ?? null,
});

/** Writes what the portal knew of a person before this installation, beside the person's row. */
export const storePortal = async (insert: InsertNew, portal: PortalTrace, { epoch, oip, syncedAt }: Addressee): Promise<void> => {
  const person = personKey(epoch, oip);
  const same = { person, syncedAt };
  const { account, reminders, childData, anamnesis } = portal;
  await insert(
    FamilyLinkEntity,
    portal.familyLinks.map((link) => ({
      ...link,
      ...same,
      route: link.route ?? null,
      restriction: link.restriction ?? null,
      checkedAt: date(link.checkedAt),
    })),
  );
  await insert(
    AccountEntity,
    account
      ? [{ ...account, ...same, key: accountKey(epoch, account.esiaOid), phone: account.phone ?? null, email: account.email ?? null }]
      : [],
  );
  await insert(
    HouseholdMemberEntity,
    portal.household.map((member) => ({ ...householdRow(member), ...same })),
  );
  await insert(
    BookingConsentEntity,
    portal.consentsGiven.map((consent) => ({ ...consentRow(consent), ...same })),
  );
  await insert(
    RecordAccessEntity,
    portal.recordAccesses.map((access) => ({
      ...access,
      ...same,
      submittedAt: new Date(access.submittedAt),
      decidedAt: new Date(access.decidedAt),
    })),
  );
  await insert(
    NotificationEntity,
    portal.notifications.map((message) => ({
      ...message,
      ...same,
      about: message.about ?? null,
      sentAt: new Date(message.sentAt),
      readAt: date(message.readAt),
    })),
  );
  await insert(ReminderSettingsEntity, reminders ? [{ ...reminders, ...same }] : []);
  await insert(
    DiaryEntryEntity,
    portal.diary.map((entry) => ({ ...entry, ...same, secondValue: entry.secondValue ?? null, measuredAt: new Date(entry.measuredAt) })),
  );
  await insert(ChildDataEntity, childData ? [{ ...childData, ...same, updatedAt: new Date(childData.updatedAt) }] : []);
  await insert(
    AnamnesisEntity,
    anamnesis ? [{ ...anamnesis, ...same, obstetric: anamnesis.obstetric ?? null, updatedAt: new Date(anamnesis.updatedAt) }] : [],
  );
  await insert(
    AuditEventEntity,
    portal.policyUses.map((use) => policyUseRow(epoch, oip, use)),
  );
};
