import { instantIn, type Day } from '../../schema/calendar/index.ts';
import { isEnp } from '../../schema/identifier/enp.ts';
import type { PersonData } from '../../schema/registry/insured-persons.ts';
import type { People } from '../people/people.ts';
import { refuse, type Refusal } from '../world/refusal.ts';
import { moscow } from '../world/world.ts';
import type { RegisterAnswer, RegisterCall, RegisterRequest } from './operation.ts';

type Key = RegisterRequest<'getPersonData'>['by'];

/** Everybody whom a key fits. */
const holders = (by: Key, { find }: People): readonly string[] => {
  if ('oip' in by) return find.exists(by.oip) ? [by.oip] : [];
  if ('surname' in by) return find.byName(by);
  if ('enp' in by) return [find.byEnp(by.enp) ?? []].flat();
  if ('snils' in by) return [find.bySnils(by.snils) ?? []].flat();
  return [('pcyType' in by ? find.byPolicy(by) : find.byDocument(by)) ?? []].flat();
};

/** Without the items that ended before that day. */
const current = (data: PersonData, on: Day): PersonData => ({
  ...data,
  ...(data.policy && {
    policy: { policyItems: data.policy.policyItems.filter(({ pcyDateE }) => pcyDateE === undefined || pcyDateE >= on) },
  }),
  ...(data.attach && {
    attach: { attachItems: data.attach.attachItems.filter(({ dateAttachE }) => dateAttachE === undefined || dateAttachE >= on) },
  }),
  ...(data.dudl && { dudl: { dudlItems: data.dudl.dudlItems.filter(({ dudlStatus }) => dudlStatus === '1') } }),
});

/** The parts that were asked for. `person` is always there: the answer has no other way to say whose parts they are. */
const shown = (data: PersonData, show: RegisterRequest<'getPersonData'>['show']): PersonData => {
  if (!show || show.length === 0 || show.includes('All')) return data;
  return {
    oip: data.oip,
    person: data.person,
    ...(show.includes('OmsPolicy') && { policy: data.policy }),
    ...(show.includes('Attach') && { attach: data.attach }),
    ...(show.includes('Dudl') && { dudl: data.dudl }),
    ...(show.includes('Snils') && { snils: data.snils }),
    ...(show.includes('Address') && { address: data.address }),
    ...(show.includes('Contact') && { contact: data.contact }),
  };
};

export const getPersonData = (
  { by, dt, historical, show }: RegisterRequest<'getPersonData'>,
  { people, world, requestId }: RegisterCall,
): RegisterAnswer<'getPersonData'> | Refusal<'409.6' | '409.7' | '409.10'> => {
  if ('enp' in by && !isEnp(by.enp)) {
    return refuse('409.10', { path: 'by.enp', expected: '16 цифр, последняя контрольная', value: JSON.stringify(by.enp) });
  }
  const [oip, ...others] = holders(by, people);
  if (others.length > 0) return refuse('409.7');
  const asOf = dt ?? world.today;
  const data = oip === undefined ? undefined : people.registerData(oip, asOf);
  if (!data) return refuse('409.6');
  const answeredAt = instantIn(moscow, world.nowMs);
  return { externalRequestId: requestId, answeredAt, pd: shown(historical === false ? current(data, asOf) : data, show) };
};
