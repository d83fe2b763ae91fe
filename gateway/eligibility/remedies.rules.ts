import { rule } from '../../schema/rules/registered.ts';
import type { RefusalCode } from '../rule/refusal-code.type.ts';
import type { RemedyOffer } from '../rule/refusal.rules.ts';

type Action = RemedyOffer['action'];

/** What comes first: a policy, then an attachment by it, then the rest; whom to call is the last resort. */
const order: readonly Action[] = [
  'GET_PERMANENT_POLICY',
  'LINK_POLICY',
  'ASK_OWNER_CONSENT',
  'ATTACH_TO_CLINIC',
  'RAISE_ACCOUNT_LEVEL',
  'CHOOSE_ANOTHER_SLOT',
  'VISIT_MFC',
  'CONTACT_INSURER',
  'CONTACT_CLINIC',
  'CONTACT_REGISTRY_DESK',
  'SUBSCRIBE_TO_SERVICE',
  'USE_REGIONAL_PORTAL',
  'WAIT',
];

/** steps stand in the order in which they help. */
const standsBefore = rule('R-019', (a: Action, b: Action) => order.indexOf(a) <= order.indexOf(b));

export const inOrder = (remedies: readonly RemedyOffer[]): RemedyOffer[] =>
  remedies.toSorted((a, b) => {
    if (a.action === b.action) return 0;
    return standsBefore(a.action, b.action) ? -1 : 1;
  });

/** A clinic that can be called. */
export interface ClinicContact {
  readonly name: string;
  readonly desk: { readonly phone: string; readonly hours: string | null };
}

/** where a portal has nothing to offer, the registry desk books and explains. */
export const deskHelps = rule('R-033', (code: keyof typeof RefusalCode) =>
  [
    'ORGANIZATION_NOT_IN_FER',
    'MIS_DATA_MISMATCH',
    'TEMPORARY_POLICY_NOT_ACCEPTED',
    'NO_ATTACHMENT',
    'SERVICE_NOT_AVAILABLE_IN_REGION',
    'REFERRAL_REQUIRED',
    'SLOT_NOT_BOOKABLE_ONLINE',
  ].includes(code),
);

/** Phone and hours of a desk, where it helps and is known. */
export const deskRemedies = (code: keyof typeof RefusalCode, clinic: ClinicContact | null): RemedyOffer[] => {
  if (!clinic || !deskHelps(code)) return [];
  const { phone, hours } = clinic.desk;
  const when = hours === null ? '' : ` (${hours})`;
  return [
    {
      action: 'CONTACT_REGISTRY_DESK',
      message: {
        ru: `Обратитесь в регистратуру: ${clinic.name}, ${phone}${when}`,
        en: `Ask the registry desk: ${clinic.name}, ${phone}${when}`,
      },
      phone,
    },
  ];
};
