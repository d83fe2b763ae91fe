import { AttachmentApplicationEntity } from '../../gateway/attachment/attachment-application.entity.ts';
import { HomeVisitEntity } from '../../gateway/home-visit/home-visit.entity.ts';
import { ServiceSubscriptionEntity } from '../../gateway/service-subscription/service-subscription.entity.ts';
import type { PersonKey, Storage } from '../../gateway/storage/index.ts';

const at = new Date('2026-03-01T09:00:00+03:00');
const requestId = '00000000-0000-8000-8000-000000000009';
const by = { ordinal: 1, requestId, requestedAt: at, moOid: '1.2.643.5.1.13.13.12.2.77.901' };

/** What somebody has asked for on the portal: a doctor to come, a clinic, a notice. */
export const storeRequests = async (storage: Pick<Storage, 'orm'>, person: PersonKey): Promise<void> => {
  const em = storage.orm.em.fork();
  await em.insert(HomeVisitEntity, {
    ...by,
    person,
    status: 'NEW',
    statusSetAt: at,
    addressText: 'г. Москва, ул. Берёзовая, д. 12',
    addressRegionCode: '77',
    complaint: 'Температура',
    phone: '+79990000000',
    bookedByEsiaOid: '1',
    bookedByName: 'Мария С.',
    bookedByPortal: 'MOSCOW',
  });
  await em.insert(AttachmentApplicationEntity, {
    ...by,
    person,
    area: 'THERAPEUTIC',
    reason: 'CHOICE',
    policyType: 'DIGITAL',
    status: 'SUBMITTED',
    appliedByEsiaOid: '1',
    appliedByPortal: 'MOSCOW',
    papers: { documents: [] },
  });
  await em.insert(ServiceSubscriptionEntity, { person, ordinal: 1, service: 'HOME_VISIT', regionCode: '32', subscribedAt: at });
};
