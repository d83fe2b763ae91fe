import type { MisVisit } from '../../../schema/registry/rmis.ts';
import type { StaffedResource } from '../places/resources.ts';
import { below, type Draw, type DrawMaker } from '../random/keyed-draw.ts';
import type { AgeGroup, SlotAccess } from '../resource.ts';

/** One slot: k-th of that day of a resource. `day` is days since 1970-01-01. */
export interface SlotRef {
  readonly clinic: number;
  readonly resource: StaffedResource;
  readonly day: number;
  readonly k: number;
}

/** What a clinic decides about its slots before anybody takes one. */
export interface SlotTerms {
  access(slot: SlotRef): readonly SlotAccess[];
  ageGroup(slot: SlotRef): AgeGroup;
  /** Channel that a visit of this slot was booked through: one that the access allows. */
  channel(slot: SlotRef): MisVisit['channel'];
}

const everywhere: readonly SlotAccess[] = ['Internet', 'Registry', 'Infomat', 'CallCenter'];
const offline: readonly (readonly [number, readonly SlotAccess[]])[] = [
  [50, ['Registry', 'Doctor']],
  [76, ['CallCenter', 'Registry']],
  [90, ['DoctorOtherLpu', 'Quota']],
  [101, ['Doctor']],
];
const onlineChannels: readonly (readonly [number, MisVisit['channel']])[] = [
  [46, 'EPGU'],
  [62, 'RPGU'],
  [79, 'MOBILE_APP'],
  [87, 'INFOMAT'],
  [94, 'REG'],
  [98, 'CC'],
  [101, 'OTHER_WEB'],
];
const channelOf: Readonly<Record<SlotAccess, MisVisit['channel']>> = {
  Registry: 'REG',
  Doctor: 'MED_ARM',
  Internet: 'EPGU',
  DoctorOtherLpu: 'MED_ARM',
  Quota: 'MED_ARM',
  Infomat: 'INFOMAT',
  CallCenter: 'CC',
};

const choose = <Value>(drawn: number, table: readonly (readonly [number, Value])[], otherwise: Value): Value => {
  const share = below(drawn, 100);
  return table.find(([limit]) => share < limit)?.[1] ?? otherwise;
};
const noise = (draw: Draw, { clinic, resource, day, k }: SlotRef): number => draw(clinic * 1000 + resource.number, day, k);

export const createSlotTerms = (draws: DrawMaker): SlotTerms => {
  const accessDraw = draws('slot access');
  const kindDraw = draws('slot kind');
  const channelDraw = draws('slot channel');
  const access = (slot: SlotRef): readonly SlotAccess[] => {
    const online = slot.resource.inFer && below(noise(accessDraw, slot), 100) < 64;
    return online ? everywhere : choose(noise(kindDraw, slot), offline, ['Registry']);
  };
  return {
    access,
    // A doctor for everybody begins the day with children.
    ageGroup: ({ resource, k }) => (resource.ageGroup === 'ANY' && k < 5 ? 'CHILD' : resource.ageGroup),
    channel: (slot) => {
      const allowed = access(slot);
      const first = allowed[0] ?? 'Registry';
      return first === 'Internet' ? choose(noise(channelDraw, slot), onlineChannels, 'EPGU') : channelOf[first];
    },
  };
};
