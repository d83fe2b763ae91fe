import type { Profile } from '../../schema/region/index.ts';
import { rule } from '../../schema/rules/registered.ts';
import type { HealthService } from '../policy/health-service.type.ts';
import type { RefusalText } from '../rule/refusal.rules.ts';

type Service = keyof typeof HealthService;

/** What somebody has subscribed to. */
export interface SubscriptionFacts {
  readonly service: string;
  readonly regionCode: string;
  /** Null: the service is waited for. */
  readonly noticedAt: number | null;
}

/** Services that not every region has; every other one is everywhere. */
const offered = (profile: Profile, service: Service): boolean => {
  if (service === 'HOME_VISIT') return profile.homeVisitEnabled;
  return service === 'MEDICAL_RECORD' ? profile.recordAvailability !== 'UNAVAILABLE' : true;
};

/** one subscribes to what the region does not have. */
export const mayBeAwaited = rule('R-064', (profile: Profile, service: Service) => !offered(profile, service));

/** one active subscription for each account, service and region. */
export const isSameWait = rule(
  'R-065',
  (subscription: SubscriptionFacts, service: string, regionCode: string) =>
    subscription.noticedAt === null && subscription.service === service && subscription.regionCode === regionCode,
);

export const thereAlready: RefusalText = {
  code: 'FIELD_NOT_APPLICABLE',
  rule: 'R-064',
  message: { ru: 'В этом регионе услуга уже есть', en: 'The region has this service already' },
  field: 'input.service',
};

const titles: Readonly<Record<string, string>> = { HOME_VISIT: 'Вызов врача на дом', MEDICAL_RECORD: 'Электронная медицинская карта' };

/** What a subscriber hears. @param region its name */
export const serviceNews = (service: string, region: string): { readonly title: string; readonly body: string } => ({
  title: 'Услуга появилась в вашем регионе',
  body: `${titles[service] ?? service}: ${region}. Теперь её можно получить на портале.`,
});
