import { describe, expect, it } from 'vitest';
import { originAt } from '../../mocks/console/answer/answer-now.ts';
import { challengeIn, refusalsOf } from '../../mocks/console/answer/refusals.ts';
import { readWorldText } from '../../mocks/console/world/world-text.ts';

const refusal = {
  __typename: 'Refusal',
  code: 'SLOT_TAKEN',
  message: 'Талон занят',
  rule: { code: 'R-017' },
  remedies: [{ action: 'WAIT' }],
};

describe('what the page reads in an answer', () => {
  it('a Refusal, wherever it stands, with its path, rule and remedies', () => {
    expect(refusalsOf({ me: { person: { eligibility: { refusals: [refusal] } } } })).toEqual([
      {
        path: 'me.person.eligibility.refusals.0',
        code: 'SLOT_TAKEN',
        message: 'Талон занят',
        rule: { code: 'R-017' },
        remedies: [{ action: 'WAIT' }],
      },
    ]);
  });

  it('nothing in what only looks like a Refusal: a rule, a remedy, a portal', () => {
    expect(
      refusalsOf({
        rules: [{ code: 'R-001', title: 'a' }],
        remedy: { action: 'WAIT', code: 'A_B', message: 'x' },
        portal: { code: 'MOSCOW' },
      }),
    ).toEqual([]);
    expect(refusalsOf(null)).toEqual([]);
  });

  it('the challenge that waits for a code, and that one was answered', () => {
    expect(challengeIn({ bookAppointment: { challenge: { id: 'c', maskedPhone: '+7 *** ***-00-05' } } })).toEqual({
      id: 'c',
      maskedPhone: '+7 *** ***-00-05',
    });
    expect(challengeIn({ answerChallenge: { __typename: 'AppointmentBooked' } })).toBeNull();
    expect(challengeIn({ answerChallenge: refusal })).toBeUndefined();
  });

  it('the origin of a field, or of the nearest one above it that has one', () => {
    const origins = { 'me.person': { owner: 'STORAGE' }, 'me.person.policy': { rules: ['R-087'] } };
    expect(originAt(origins, 'me.person.policy.enp')).toEqual({ path: 'me.person', origin: { owner: 'STORAGE' } });
    expect(originAt(origins, 'rules')).toBeUndefined();
  });
});

describe('what the page reads in the text of a world', () => {
  it('entries of journals, rows by table, and what fell due', () => {
    const words = { ru: 'Регистр сообщил', en: 'The register told' };
    const text = [
      '{"zdravgraph":"world","version":1}',
      '{"n":1,"at":"2026-03-02T09:00:00+03:00","registry":"life","event":{}}',
      JSON.stringify({ table: 'act', row: { at: '2026-03-02T06:00:00+00:00', kind: 'PersonChanged', words, oip: null, ordinal: 1 } }),
      'no JSON at all',
    ].join('\n');
    expect(readWorldText(text)).toEqual({
      journals: { life: 1 },
      rows: { act: 1 },
      acts: [{ at: '2026-03-02T06:00:00+00:00', kind: 'PersonChanged', words, oip: null }],
    });
  });
});
