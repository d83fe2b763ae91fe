import { graphEnum } from '../graph/enum.ts';

export const BookingChannel = graphEnum('BookingChannel', 'How a visit was booked (R-014, R-030).', {
  PORTAL: 'On this portal',
  MOBILE_APP: 'In its mobile application (R-030)',
  REGIONAL_PORTAL: 'On a regional portal',
  REGISTRY_DESK: 'В регистратуре',
  CALL_CENTRE: 'По телефону',
  INFOMAT: 'На инфомате',
  DOCTOR: 'By a doctor, from the consulting room',
  OTHER_WEBSITE: 'On another site',
});
