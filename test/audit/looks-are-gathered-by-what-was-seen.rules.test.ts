import { describe, expect, it } from 'vitest';
import type { FieldGroup } from '../../gateway/access/grant.ts';
import { gatheredLooks } from '../../gateway/audit/looks.service.ts';

const [maria, pavel, oleg] = ['000000000001', '000000000002', '000000000003'];
const everybody = (): boolean => true;

const looksAt = (...seen: readonly (readonly [whom: string, fields: FieldGroup, allowed?: boolean])[]) => {
  const looks = gatheredLooks();
  for (const [whom, fields, allowed = true] of seen) looks.add({ whom, fields, allowed });
  return looks;
};

describe('looks of a request', () => {
  it('at persons of whom the same was seen are one row, whatever came first', () => {
    const looks = looksAt([oleg, 'PERSON'], [maria, 'PERSON'], [oleg, 'APPOINTMENTS'], [maria, 'APPOINTMENTS']);
    expect(looks.take(everybody)).toEqual([{ fields: ['APPOINTMENTS', 'PERSON'], allowed: true, subjectOips: [maria, oleg] }]);
  });

  it('are a row for each set of groups, of what was allowed before what was refused', () => {
    const looks = looksAt([pavel, 'PERSON'], [maria, 'PERSON'], [oleg, 'IDENTITY', false], [maria, 'APPOINTMENTS'], [oleg, 'APPOINTMENTS']);
    expect(looks.take(everybody)).toEqual([
      { fields: ['APPOINTMENTS'], allowed: true, subjectOips: [oleg] },
      { fields: ['APPOINTMENTS', 'PERSON'], allowed: true, subjectOips: [maria] },
      { fields: ['PERSON'], allowed: true, subjectOips: [pavel] },
      { fields: ['IDENTITY'], allowed: false, subjectOips: [oleg] },
    ]);
  });

  it('are told apart where as many others were seen in another group', () => {
    const looks = looksAt([pavel, 'PERSON'], [maria, 'PERSON'], [maria, 'APPOINTMENTS'], [oleg, 'APPOINTMENTS']);
    expect(looks.take(everybody).map(({ fields, subjectOips }) => [fields.join(' '), subjectOips])).toEqual([
      ['APPOINTMENTS', [oleg]],
      ['APPOINTMENTS PERSON', [maria]],
      ['PERSON', [pavel]],
    ]);
  });

  it('are taken once, however often they are repeated', () => {
    const looks = looksAt([maria, 'PERSON'], [maria, 'PERSON']);
    expect(looks.take(everybody)).toHaveLength(1);
    looks.add({ whom: maria, fields: 'PERSON', allowed: true });
    expect(looks.take(everybody)).toEqual([]);
    looks.add({ whom: pavel, fields: 'PERSON', allowed: true });
    expect(looks.take(everybody)).toEqual([{ fields: ['PERSON'], allowed: true, subjectOips: [pavel] }]);
  });

  it('leave out whoever is not meant, and are no row where nobody is', () => {
    const looks = looksAt([maria, 'PERSON'], [pavel, 'PERSON'], [maria, 'RECORD', false]);
    expect(looks.take((oip) => oip !== maria)).toEqual([{ fields: ['PERSON'], allowed: true, subjectOips: [pavel] }]);
  });
});
