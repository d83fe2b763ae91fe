import type { Slice } from '../graph/slice.ts';
import { BookingConsentEntity } from './booking-consent.entity.ts';
import { AccountConsentResolver } from './booking-consent.resolver.ts';
import { findConsent } from './booking-consent.service.ts';

export const consent: Slice = {
  name: 'consent',
  resolvers: [AccountConsentResolver],
  entities: [BookingConsentEntity],
  nodes: { BookingConsent: findConsent },
};
