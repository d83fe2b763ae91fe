import { describe, expect, it } from 'vitest';
import {
  hasOwnStart,
  inProfile,
  isGiven,
  isLatest,
  listed,
  oldEnoughForSection,
  sectionApplies,
  sectionsFor,
  writtenByClinic,
  type Reader,
} from '../../gateway/medical-record/record-section.rules.ts';
import { isSigned, signatureHolds } from '../../gateway/medical-record/signature.rules.ts';
import { recordSections, type RecordSectionKind } from '../../schema/record/sections.ts';

const adult: Reader = { seenAs: 'SELF', age: 40, profile: 'MOSCOW' };
const kinds = (reader: Reader): RecordSectionKind[] => sectionsFor(recordSections, reader).map(({ kind }) => kind);
const given = (section: RecordSectionKind, performedOn: string, semdCode = '5'): boolean =>
  isGiven({ section, semdCode, performedOn }, sectionsFor(recordSections, adult));

describe('a section', () => {
  it.each([
    ['VISIT_PROTOCOLS', '2016-12-31', '2017-01-01'],
    ['VISIT_PROTOCOLS', '2016-12-30', '2017-01-02'],
  ] as const)('%s is not given on %s and given on %s [R-225]', (section, before, from) => {
    expect([given(section, before), given(section, from)]).toEqual([false, true]);
  });

  it('LAB_RESULTS begins with 2019 [R-226]', () => {
    expect(['2018-12-31', '2019-01-01', '2019-01-02'].map((day) => given('LAB_RESULTS', day))).toEqual([false, true, true]);
  });

  it('COVID_TESTS begins on 20 April 2020 [R-227]', () => {
    expect(['2020-04-19', '2020-04-20', '2020-04-21'].map((day) => given('COVID_TESTS', day))).toEqual([false, true, true]);
  });

  it('INSTRUMENTAL_STUDIES begins with 2019 [R-229]', () => {
    expect(['2018-12-31', '2019-01-01', '2019-01-02'].map((day) => given('INSTRUMENTAL_STUDIES', day))).toEqual([false, true, true]);
  });

  it('DISCHARGE_SUMMARIES begins with 2019 [R-231]', () => {
    expect(['2018-12-31', '2019-01-01', '2019-01-02'].map((day) => given('DISCHARGE_SUMMARIES', day))).toEqual([false, true, true]);
  });

  it('INSTRUMENTAL_STUDIES begins earlier for some kinds of studies, and for no others [R-230]', () => {
    expect(given('INSTRUMENTAL_STUDIES', '2018-06-01', '6')).toBe(false);
    expect(given('INSTRUMENTAL_STUDIES', '2018-06-01', '121')).toBe(true);
    expect(given('INSTRUMENTAL_STUDIES', '2016-12-31', '121')).toBe(false);
    expect(hasOwnStart({ availableSinceByKind: {} }, '121')).toBe(false);
  });

  it('VACCINATIONS has no beginning [R-228]', () => {
    expect(given('VACCINATIONS', '1986-03-01')).toBe(true);
  });

  it.each([
    [14, false],
    [15, true],
    [16, true],
  ])('of discharge summaries is read by their owner of %i: %s [R-183]', (age, reads) => {
    expect(oldEnoughForSection(age, 15)).toBe(reads);
    expect(kinds({ ...adult, age }).includes('DISCHARGE_SUMMARIES')).toBe(reads);
  });

  it.each([
    ['AMBULANCE_CALLS', 'seen by whoever opens the record [R-237]'],
    ['SICK_LEAVES', 'seen by whoever opens the record [R-238]'],
    ['CERTIFICATES', 'seen by whoever opens the record, apart from prescriptions [R-239]'],
    ['PRESCRIPTIONS', 'seen by whoever opens the record [R-244]'],
    ['DISPENSARY_EXAMINATIONS', 'seen by whoever opens the record [R-240]'],
    ['VACCINATIONS', 'seen at any age [R-241]'],
    ['EXTERNAL_DOCUMENTS', 'seen by whoever opens the record [R-242]'],
    ['MEDICAL_COMMISSION', 'seen by whoever opens the record [R-243]'],
    ['ANAMNESIS', 'seen by whoever opens the record [R-249]'],
  ] as const)('%s is %s', (kind, _seen: string) => {
    for (const seenAs of ['SELF', 'CHILD', 'WARD', 'PATIENT_OF_THE_DAY'] as const)
      expect(kinds({ seenAs, age: 16, profile: 'BRYANSK' })).toContain(kind);
  });

  it('that the profile does not have is not in the record [R-233]', () => {
    expect(inProfile({ profiles: null }, 'BRYANSK')).toBe(true);
    expect(inProfile({ profiles: ['MOSCOW'] }, 'MOSCOW')).toBe(true);
    expect(inProfile({ profiles: ['MOSCOW'] }, 'BRYANSK')).toBe(false);
  });

  it('that the patient keeps holds no document of a clinic [R-232]', () => {
    expect(given('HEALTH_DIARY', '2024-02-01')).toBe(false);
    expect(given('VISIT_PROTOCOLS', '2024-02-01')).toBe(true);
    expect(writtenByClinic('HEALTH_DIARY')).toBe(false);
    expect(kinds(adult)).toContain('HEALTH_DIARY');
  });

  it.each([
    [14, 'SELF', false],
    [15, 'SELF', true],
    [14, 'CHILD', true],
  ] as const)('of electronic hospital summaries, patient of %i read as %s: %s [R-245]', (age, seenAs, reads) => {
    expect(kinds({ seenAs, age, profile: 'BRYANSK' }).includes('DISCHARGE_SUMMARIES')).toBe(reads);
  });

  it('of discharge summaries is read by the parents of a younger child', () => {
    expect(kinds({ seenAs: 'CHILD', age: 3, profile: 'MOSCOW' })).toContain('DISCHARGE_SUMMARIES');
  });

  it.each([
    [17, 'MOSCOW', true],
    [18, 'MOSCOW', false],
    [17, 'BRYANSK', false],
  ])('of data on the child, age %i in %s: %s [R-234]', (age, profile, has) => {
    expect(sectionApplies({ audience: 'CHILD', profiles: ['MOSCOW'] }, { age, profile })).toBe(has);
    expect(kinds({ seenAs: 'CHILD', age, profile }).includes('CHILD_DATA')).toBe(has);
  });
});

describe('a corrected document', () => {
  const first = { ordinal: 1, section: 'LAB_RESULTS', semdCode: '7', performedOn: '2024-02-01', previousOrdinal: null } as const;
  const second = { ...first, ordinal: 2, previousOrdinal: 1 };

  it('is listed once, as its last version [R-224]', () => {
    expect(isLatest(first, new Set([1]))).toBe(false);
    expect(listed([first, second], sectionsFor(recordSections, adult))).toEqual([second]);
  });

  it('stays readable behind it', () => {
    expect(given(first.section, first.performedOn)).toBe(true);
  });
});

describe('a signature', () => {
  it('makes a document an entry of the record; without one it is a draft [R-222]', () => {
    expect(isSigned({ signature: { keyId: 'k' } })).toBe(true);
    expect(isSigned({ signature: undefined })).toBe(false);
    expect(isSigned({})).toBe(false);
  });

  it.each([
    [true, true, true],
    [false, true, false],
    [true, false, false],
  ])('over these bytes: %s, by a key of that clinic: %s, is valid: %s [R-223]', (bytesMatch, keyOfClinic, valid) => {
    expect(signatureHolds({ bytesMatch, keyOfClinic })).toBe(valid);
  });
});
