import { describe, expect, it } from 'vitest';
import { guardianshipVerdict } from '../../gateway/link-check/guardianship-verdict.rules.ts';
import { birthVerdict, isEitherParent, relationFits, type KnownAdult } from '../../gateway/link-check/link-verdict.rules.ts';
import { sameness } from '../../gateway/link-check/named-person.rules.ts';
import type { CivilBirth, GuardianshipAct } from '../../gateway/registry/index.ts';
import { act, birth, child, father, guardian, mother } from './civil-acts.ts';

const stranger: KnownAdult = { ...father, name: { family: 'Чужой', given: 'Иван', patronymic: null }, snils: '11223344624' };
const found = (...records: CivilBirth[]) => ({ result: 'FOUND', records }) as const;
const several = (...records: CivilBirth[]) => ({ result: 'SEVERAL', records }) as const;
const secondAct = '110199770000010000020';

describe('a record of birth', () => {
  it('confirms the mother and the father, each apart from the other [R-176]', () => {
    expect(birthVerdict(found(birth()), mother, child, 'SON')).toBe('CONFIRMED');
    expect(birthVerdict(found(birth()), father, child, 'SON')).toBe('CONFIRMED');
    expect(birthVerdict(found(birth({ father: null })), mother, child, 'SON')).toBe('CONFIRMED');
    expect(isEitherParent('SAME', null)).toBe(true);
    expect(isEitherParent(null, 'SAME')).toBe(true);
    expect(isEitherParent('OTHER', 'OTHER')).toBe(false);
    expect(isEitherParent(null, 'CONTRADICTORY')).toBe(false);
  });

  it('does not confirm somebody else [R-176]', () => {
    expect(birthVerdict(found(birth()), stranger, child, 'SON')).toBe('OTHER_REPRESENTATIVE');
  });

  it('leaves open who the father is where it has none (F-051)', () => {
    expect(birthVerdict(found(birth({ father: null })), father, child, 'SON')).toBe('NO_PARENT');
    expect(birthVerdict(found(birth({ mother: null })), mother, child, 'SON')).toBe('NO_PARENT');
  });

  it('is found under the name that the mother had then, by her SNILS', () => {
    const maiden = { ...mother, name: { ...mother.name, family: 'Иванова' } };
    expect(birthVerdict(found(birth({ mother: maiden })), mother, child, 'SON')).toBe('CONFIRMED');
    expect(birthVerdict(found(birth({ mother: { ...maiden, snils: null } })), mother, child, 'SON')).toBe('OTHER_REPRESENTATIVE');
  });

  it('contradicts where name and birth date are the adult’s and the SNILS is not', () => {
    expect(birthVerdict(found(birth({ mother: { ...mother, snils: '11223344632' } })), mother, child, 'SON')).toBe('CONTRADICTORY');
  });

  it('contradicts where it is about another child, or a child of the other sex', () => {
    const other = { ...birth().child, snils: '11223344640' };
    expect(birthVerdict(found(birth({ child: other })), mother, child, 'SON')).toBe('CONTRADICTORY');
    expect(birthVerdict(found(birth({ child: { ...birth().child, sex: 'FEMALE' } })), mother, child, 'SON')).toBe('CONTRADICTORY');
  });

  it('does not fit a boy who was stated to be a daughter [R-156]', () => {
    expect(birthVerdict(found(birth()), mother, child, 'DAUGHTER')).toBe('CONTRADICTORY');
    expect(relationFits('SON', 'MALE')).toBe(true);
    expect(relationFits('DAUGHTER', 'FEMALE')).toBe(true);
    expect(relationFits('SON', 'FEMALE')).toBe(false);
    expect(relationFits('WARD', 'FEMALE')).toBe(true);
    expect(relationFits('WARD', 'MALE')).toBe(true);
  });

  it('counts in its newest version, wherever that stands in the answer', () => {
    const annulled = birth({ version: 2, inForce: false });
    expect(birthVerdict(found(birth(), annulled), mother, child, 'SON')).toBe('ANNULLED');
    expect(birthVerdict(found(annulled, birth()), mother, child, 'SON')).toBe('ANNULLED');
    const adopted = birth({ version: 3, mother: { ...stranger, snils: null } });
    expect(birthVerdict(found(birth(), adopted), mother, child, 'SON')).toBe('OTHER_REPRESENTATIVE');
  });
});

describe('several records', () => {
  const namesake = birth({ recordNumber: secondAct, child: { ...birth().child, snils: null }, certificates: [], mother: null });

  it('are told apart by the child’s SNILS or birth certificate', () => {
    expect(birthVerdict(several(namesake, birth()), mother, child, 'SON')).toBe('CONFIRMED');
    const bySnils = birth({ certificates: [] });
    expect(birthVerdict(several(bySnils, namesake), mother, child, 'SON')).toBe('CONFIRMED');
    const byCertificate = birth({ child: { ...birth().child, snils: null } });
    expect(birthVerdict(several(byCertificate, namesake), mother, child, 'SON')).toBe('CONFIRMED');
    expect(birthVerdict(several(birth(), namesake), stranger, child, 'SON')).toBe('OTHER_REPRESENTATIVE');
  });

  it('decide nothing where none, or more than one, is surely the child’s', () => {
    const unsure = birth({ child: { ...birth().child, snils: null }, certificates: [] });
    expect(birthVerdict(several(unsure, namesake), mother, child, 'SON')).toBe('SEVERAL');
    expect(birthVerdict(several(birth(), birth({ recordNumber: secondAct })), mother, child, 'SON')).toBe('SEVERAL');
    expect(birthVerdict(several(), mother, child, 'SON')).toBe('SEVERAL');
  });
});

describe('an answer without a record', () => {
  it('says what its code says', () => {
    expect(birthVerdict({ result: 'NOT_FOUND', records: [] }, mother, child, 'SON')).toBe('NOT_FOUND');
    expect(birthVerdict({ result: 'WRONG_DATA', records: [] }, mother, child, 'SON')).toBe('WRONG_DATA');
  });

  it('contradicts itself where code and records do not agree', () => {
    expect(birthVerdict({ result: 'NOT_FOUND', records: [birth()] }, mother, child, 'SON')).toBe('CONTRADICTORY');
    expect(birthVerdict(found(), mother, child, 'SON')).toBe('CONTRADICTORY');
  });
});

describe('a guardianship authority', () => {
  const today = '2026-03-02';
  const acts = (...told: GuardianshipAct[]) => ({ result: told.length > 1 ? 'SEVERAL' : 'FOUND', acts: told }) as const;

  it('confirms whom its act names, from its first day to its last', () => {
    expect(guardianshipVerdict(acts(act()), guardian, child, today)).toBe('CONFIRMED');
    expect(guardianshipVerdict(acts(act({ from: today })), guardian, child, today)).toBe('CONFIRMED');
    expect(guardianshipVerdict(acts(act({ to: today })), guardian, child, today)).toBe('CONFIRMED');
    expect(guardianshipVerdict(acts(act({ from: '2026-03-03' })), guardian, child, today)).toBe('ANNULLED');
    expect(guardianshipVerdict(acts(act({ to: '2026-03-01' })), guardian, child, today)).toBe('ANNULLED');
    expect(guardianshipVerdict(acts(act({ inForce: false })), guardian, child, today)).toBe('ANNULLED');
  });

  it('confirms each of two guardians, and nobody else', () => {
    const both = acts(act(), act({ number: '2', representative: { ...father } }));
    expect(guardianshipVerdict(both, guardian, child, today)).toBe('CONFIRMED');
    expect(guardianshipVerdict(both, father, child, today)).toBe('CONFIRMED');
    expect(guardianshipVerdict(both, mother, child, today)).toBe('OTHER_REPRESENTATIVE');
  });

  it('contradicts by another ward, by another SNILS, and by a code without an act', () => {
    expect(guardianshipVerdict(acts(act({ ward: { ...act().ward, snils: '11223344640' } })), guardian, child, today)).toBe('CONTRADICTORY');
    expect(guardianshipVerdict(acts(act({ representative: { ...guardian, snils: '11223344640' } })), guardian, child, today)).toBe(
      'CONTRADICTORY',
    );
    expect(guardianshipVerdict({ result: 'FOUND', acts: [] }, guardian, child, today)).toBe('CONTRADICTORY');
    expect(guardianshipVerdict({ result: 'NOT_FOUND', acts: [act()] }, guardian, child, today)).toBe('CONTRADICTORY');
    expect(guardianshipVerdict({ result: 'NOT_FOUND', acts: [] }, guardian, child, today)).toBe('NOT_FOUND');
  });
});

describe('names of two registers', () => {
  it('are one where only Ё and capitals differ', () => {
    const written = { ...father, snils: null, name: { family: 'СОКОЛОВ', given: 'Петр', patronymic: 'Ильич' } };
    expect(sameness(written, father)).toBe('SAME');
    expect(sameness({ ...written, birthDate: '1988-02-04' }, father)).toBe('OTHER');
    expect(sameness({ ...father, birthDate: '1988-02-04' }, father)).toBe('CONTRADICTORY');
  });
});
