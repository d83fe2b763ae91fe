import { addDays, fullYears, type Day } from '../../../schema/calendar/index.ts';
import { momentOf } from '../portal/moment.ts';
import type { DiaryEntry, PortalStory } from '../portal/portal-story.ts';
import { below, percent, pick, type DrawMaker } from '../random/keyed-draw.ts';
import type { Kinship, Place } from './kinship.ts';
import type { Traits } from './traits.ts';

/** Lowest ordinary value, how many steps above it there are, and the size of a step. */
const ranges: Readonly<Record<DiaryEntry['metric'], readonly [from: number, steps: number, step: number]>> = {
  TEMPERATURE: [36.2, 14, 0.1],
  BLOOD_PRESSURE: [108, 34, 1],
  PULSE: [58, 32, 1],
  OXYGEN_SATURATION: [95, 5, 1],
  BLOOD_GLUCOSE: [4.1, 18, 0.1],
};
const metrics = Object.keys(ranges) as DiaryEntry['metric'][];

const allergies = ['Пыльца берёзы: насморк', 'Пенициллин: сыпь', 'Арахис: отёк', 'Домашняя пыль'];
const habits = ['Курит', 'Курил раньше'];
const pastDiseases = ['Ветряная оспа', 'Пневмония', 'Язва желудка', 'Перелом голени'];
const relativesDiseases = ['Отец: гипертоническая болезнь', 'Мать: сахарный диабет', 'Мать: гипертоническая болезнь'];
const injuries = ['Ушиб колена', 'Перелом лучевой кости', 'Сотрясение мозга'];

/** What somebody of the population told the portal about health: few keep a diary, a third fill the questionnaire in. */
export const createHealthNotes = (draws: DrawMaker, kinship: Kinship, traits: Traits, anchor: Day) => {
  const draw = draws('health notes');

  const diaryOf = ({ index }: Place): readonly DiaryEntry[] => {
    const noise = (what: number, entry = 0): number => draw(index, what, entry);
    if (!percent(noise(1), 12)) return [];
    const count = 3 + below(noise(2), 10);
    return Array.from({ length: count }, (_, entry) => {
      const metric = pick(noise(3, Math.floor(entry / 4)), metrics);
      const [from, steps, step] = ranges[metric];
      return {
        ordinal: entry + 1,
        metric,
        value: Math.round((from + below(noise(4, entry), steps) * step) * 10) / 10,
        ...(metric === 'BLOOD_PRESSURE' && { secondValue: 66 + below(noise(5, entry), 22) }),
        measuredAt: momentOf(addDays(anchor, entry - count), 7 * 60 + below(noise(6, entry), 15 * 60)),
      };
    });
  };

  return (place: Place, hasAccount: boolean): Pick<PortalStory, 'diary' | 'childData' | 'anamnesis'> => {
    const noise = (what: number): number => draw(place.index, what);
    const some = (what: number, share: number, from: readonly string[]): string[] =>
      percent(noise(what), share) ? [pick(noise(what + 100), from)] : [];
    const born = kinship.birthDate(place);
    const age = fullYears(born, anchor);
    const on = addDays(anchor, -1 - below(noise(10), 300));
    const updatedAt = momentOf(on, 13 * 60);
    // in Moscow only.
    const hasChildData = age < 18 && on > born && place.pattern.regionCode === '77' && percent(noise(11), 40);
    const hasAnamnesis = age >= 18 && hasAccount && percent(noise(12), 33);
    return {
      diary: hasAccount ? diaryOf(place) : [],
      ...(hasChildData && {
        childData: { allergies: some(20, 30, allergies), injuries: some(21, 20, injuries), operations: [], medicines: [], updatedAt },
      }),
      ...(hasAnamnesis && {
        anamnesis: {
          allergies: some(22, 20, allergies),
          habits: some(23, 25, habits),
          pastDiseases: some(24, 60, pastDiseases),
          medicines: [],
          transfusions: [],
          hazardousWork: [],
          ...(traits.sex(place) === 'FEMALE' && { obstetric: some(25, 50, ['Беременностей 2, родов 1', 'Беременность одна, роды одни']) }),
          relativesDiseases: some(26, 40, relativesDiseases),
          updatedAt,
        },
      }),
    };
  };
};
