import type { BirthRecord } from '../../schema/registry/zags.ts';
import { sameName } from '../people/names/full-name.ts';
import type { BirthQuery, CivilName, People } from '../people/people.ts';
import type { Change, ChangeOf } from './change.ts';

const isRecord = (one: Change): one is ChangeOf<'BIRTH_RECORD'> => one.kind === 'BIRTH_RECORD';
const isDeath = (one: Change): one is ChangeOf<'DEATH_RECORD'> => one.kind === 'DEATH_RECORD';
const isWard = (one: Change): one is ChangeOf<'WARD'> => one.kind === 'WARD';

const participant = (record: BirthRecord, who: BirthQuery['who']): { name: CivilName; born: string } | undefined => {
  const { СведРодившемся: child, СведМать: mother, СведОтец: father } = record;
  if (who === 'CHILD') return { name: child.ФИОРожд, born: child.ДатаРождКаленд };
  const parent = who === 'MOTHER' ? mother : father;
  return parent && { name: parent.ФИО, born: parent.ДатаРожд };
};

const names = (record: BirthRecord, { fullName, birthDate, who }: BirthQuery): boolean => {
  const person = participant(record, who);
  return (
    person?.born === birthDate &&
    sameName(person.name.Фамилия, fullName.Фамилия) &&
    sameName(person.name.Имя, fullName.Имя) &&
    (fullName.Отчество === undefined || sameName(person.name.Отчество, fullName.Отчество))
  );
};

/** The register of civil acts after these changes. A record that was amended is answered in its last version. */
export const overlayCivil = (
  base: People,
  changes: readonly Change[],
): Pick<People, 'birthRecords' | 'deathRecord' | 'portal' | 'guardianshipDays'> => {
  const latest = new Map(changes.filter(isRecord).map(({ record }) => [record.НомерЗаписЕГР, record]));
  const deaths = new Map(changes.filter(isDeath).map((one) => [one.oip, one]));
  const wards = changes.filter(isWard);
  return {
    birthRecords: (query) => {
      // An earlier version is found by what it said, too: whoever asks by the old name gets the record as it is now.
      const found = base.birthRecords(query);
      const numbers = new Set(found.map(({ НомерЗаписЕГР: number }) => number));
      const more = [...latest.values()].filter((record) => names(record, query) && !numbers.has(record.НомерЗаписЕГР));
      return [...found.map((record) => (record.КодСостСтат === '1' ? (latest.get(record.НомерЗаписЕГР) ?? record) : record)), ...more];
    },
    deathRecord: (oip) => {
      const death = deaths.get(oip);
      return death ? { deathDate: death.deathDate, actRecordNumber: death.actRecordNumber } : base.deathRecord(oip);
    },
    guardianshipDays: (guardian, ward) => {
      const of = wards.filter((one) => one.guardian === guardian && one.ward === ward);
      if (of.length === 0) return base.guardianshipDays(guardian, ward);
      const [from, to] = [of.findLast(({ inForce }) => inForce), of.at(-1)];
      return { ...(from && { from: from.since.slice(0, 10) }), ...(to && !to.inForce && { to: to.since.slice(0, 10) }) };
    },
    portal: (oip) => {
      const known = base.portal(oip);
      const of = wards.filter(({ guardian }) => guardian === oip);
      if (of.length === 0) return known;
      const familyLinks = of.reduce((links, { ward, inForce, since }) => {
        const rest = links.filter(({ childOip, kind }) => childOip !== ward || kind !== 'WARD');
        const status = inForce ? ('VERIFIED' as const) : ('EXPIRED' as const);
        const ordinal = links.find(({ childOip }) => childOip === ward)?.ordinal ?? links.length + 1;
        return [
          ...rest,
          { ordinal, childOip: ward, adultDisplayName: '', kind: 'WARD' as const, status, policyLinked: false, checkedAt: since },
        ];
      }, known.familyLinks);
      return { ...known, familyLinks };
    },
  };
};
