import { describe, expect, it } from 'vitest';
import { fullYears, parseInstant, startOfDay } from '../../schema/calendar/index.ts';
import { profileCodes } from '../../schema/region/index.ts';
import { portalTrace, type PortalTrace } from '../../schema/registry/rmis-portal.ts';
import { oipOf, people } from './cast-stories.ts';
import { anchor, castOips, oipAt, somePeople } from './some-people.ts';

const some = [...castOips(people), ...Array.from({ length: 400 }, (_, place) => oipAt(place * 4999))];
const traces = (from = people): [string, PortalTrace][] => some.map((oip) => [oip, from.portal(oip)]);
const ordinalsOf = (list: readonly { readonly ordinal: number }[]): number[] => list.map(({ ordinal }) => ordinal);

describe('what the portal knew', () => {
  it('of anybody is as the contract says, and nothing of it came later than the anchor day', () => {
    const today = startOfDay('Europe/Moscow', anchor);
    for (const [oip, trace] of traces()) {
      expect(portalTrace.parse(trace)).toEqual(trace);
      const instants = JSON.stringify(trace).match(/\d{4}-\d\d-\d\dT[\d:]+[+-]\d\d:\d\d/g) ?? [];
      for (const instant of instants) expect(parseInstant(instant), oip).toBeLessThan(today);
    }
  });

  it('is numbered once, list by list', () => {
    for (const [, { familyLinks, household, consentsGiven, recordAccesses, notifications, diary }] of traces()) {
      for (const list of [familyLinks, household, consentsGiven, recordAccesses, notifications, diary]) {
        expect(new Set(ordinalsOf(list)).size).toBe(list.length);
      }
    }
  });

  it('names the same messages by the same numbers on another anchor', () => {
    const numbers = (day: string) => {
      const maria = somePeople(10, day).portal(oipOf('maria'));
      return new Map(maria.notifications.map(({ ordinal, kind, about }) => [ordinal, [kind, about?.id]]));
    };
    expect(numbers('2027-05-09')).toEqual(numbers(anchor));
  });

  it('names in mentionedBy exactly those whose links, households and consents speak of somebody', () => {
    for (const [oip, trace] of traces()) {
      const { familyLinks, household, consentsGiven } = trace;
      const spokenOf = [
        ...familyLinks.map(({ childOip }) => childOip),
        ...household.map(({ memberOip }) => memberOip),
        ...consentsGiven.map(({ granteeOip }) => granteeOip),
      ];
      for (const other of spokenOf) if (other !== oip) expect(people.portal(other).mentionedBy, `${oip} of ${other}`).toContain(oip);
      for (const by of trace.mentionedBy) expect(JSON.stringify(people.portal(by)), `${by} of ${oip}`).toContain(oip);
    }
  });
});

describe('a household', () => {
  it('begins with its keeper, and everybody with an account keeps one', () => {
    for (const [oip, { account, household }] of traces()) {
      expect(household.length > 0).toBe(account !== undefined);
      if (account) expect(household[0]).toMatchObject({ ordinal: 1, memberOip: oip, moderation: 'APPROVED' });
      for (const { portal } of household) expect(profileCodes).toContain(portal);
    }
  });

  it('of galina has fifty who count, two of them waiting; one was rejected with a reason, one removed', () => {
    const { household, notifications } = people.portal(oipOf('galina'));
    const states = Map.groupBy(household, ({ moderation }) => moderation);
    expect([...states].map(([state, members]) => [state, members.length])).toEqual([
      ['APPROVED', 48],
      ['PENDING', 2],
      ['REJECTED', 1],
      ['REMOVED', 1],
    ]);
    for (const { moderation, rejectionReason, decidedAt, removedAt } of household) {
      expect(rejectionReason !== undefined).toBe(moderation === 'REJECTED');
      expect(decidedAt === undefined).toBe(moderation === 'PENDING');
      expect(removedAt !== undefined).toBe(moderation === 'REMOVED');
    }
    const rejection = notifications.find(({ kind }) => kind === 'HOUSEHOLD_MEMBER_REJECTED');
    expect(rejection?.channels).toContain('EMAIL');
    expect(rejection?.body).toContain(states.get('REJECTED')?.[0]?.rejectionReason);
  });
});

describe('consents and uses', () => {
  it('valentina has consented to alexey, taken back what zinaida had, and never consented to maria', () => {
    const { consentsGiven, policyUses } = people.portal(oipOf('valentina'));
    expect(consentsGiven.map(({ granteeOip, revokedAt }) => [granteeOip, revokedAt !== undefined])).toEqual([
      [oipOf('zinaida'), true],
      [oipOf('alexey'), false],
    ]);
    const bookings = policyUses.filter(({ service }) => service === 'APPOINTMENT');
    expect(bookings.map(({ actor, allowed }) => [actor.oip, allowed])).toEqual([
      [oipOf('zinaida'), false],
      [oipOf('alexey'), true],
      [oipOf('maria'), false],
    ]);
    for (const { allowed, refusalCode } of policyUses) expect(refusalCode !== undefined).toBe(!allowed);
  });

  it('a doctor’s look into a record is among them', () => {
    const look = people.portal(oipOf('valentina')).policyUses.find(({ service }) => service === 'MEDICAL_RECORD');
    expect(look).toMatchObject({ allowed: true, actor: { esiaOid: people.persona('doctor')?.esiaOid } });
    expect(look?.actor).not.toHaveProperty('oip');
  });
});

describe('messages', () => {
  it('come oldest first, by SMS only to a phone that was activated, and are read after they were sent', () => {
    for (const [, { account, reminders, notifications }] of traces()) {
      const sent = notifications.map(({ sentAt }) => parseInstant(sentAt));
      expect(sent).toEqual(sent.toSorted((a, b) => a - b));
      const bySms = notifications.some(({ channels }) => channels.includes('SMS')) || reminders?.channel === 'SMS';
      if (bySms) expect(account?.phoneActivated).toBe(true);
      for (const { sentAt, readAt } of notifications) if (readAt) expect(parseInstant(readAt)).toBeGreaterThan(parseInstant(sentAt));
    }
  });

  it('about a visit name one of the person’s own', () => {
    for (const [oip, { notifications }] of traces()) {
      const visits = new Set(people.visits(oip).map(({ visitId }) => visitId));
      for (const { about } of notifications) if (about?.type === 'Appointment') expect(visits).toContain(about.id);
    }
  });
});

describe('what people told of their health', () => {
  it('is a diary with the second value on blood pressure alone', () => {
    const entries = traces().flatMap(([, { diary }]) => diary);
    expect(new Set(entries.map(({ metric }) => metric)).size).toBe(5);
    for (const { metric, secondValue } of entries) expect(secondValue !== undefined).toBe(metric === 'BLOOD_PRESSURE');
  });

  it('is told of children by others, of adults by themselves, of births by women alone', () => {
    let children = 0;
    for (const [oip, { childData, anamnesis }] of traces()) {
      const data = people.registerData(oip, anchor)?.person.personItems[0];
      const age = fullYears(data?.birthDay ?? '', anchor);
      if (childData) expect(age).toBeLessThan(18);
      if (anamnesis) expect(age).toBeGreaterThanOrEqual(18);
      if (anamnesis) expect(anamnesis.obstetric !== undefined).toBe(data?.gender === '2');
      children += childData ? 1 : 0;
    }
    expect(children).toBeGreaterThan(5);
  });
});

describe('accesses to records', () => {
  it('are per adult: both parents have their child’s, a restricted father no longer, a foreign-born child’s mother not yet', () => {
    const access = (name: string, child: string): string | undefined =>
      people.portal(oipOf(name)).recordAccesses.find(({ subjectOip }) => subjectOip === child)?.status;
    expect([access('maria', '000000000003'), access('alexey', '000000000003')]).toEqual(['GRANTED', 'GRANTED']);
    expect([access('irina', '000000000016'), access('oleg', '000000000016')]).toEqual(['GRANTED', 'REVOKED']);
    expect(access('elena', '000000000014')).toBeUndefined();
    expect(people.portal(oipOf('dmitry')).recordAccesses).toEqual([]);
  });
});
