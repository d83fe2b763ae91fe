import { clinicAt } from '../places/clinics.ts';
import { femaleNames, maleNames } from '../names/given-names.ts';
import type { CastPerson, Chapter } from './cast-person.ts';
import { ordinaryLife } from './ordinary-life.ts';
import type { Timeline } from './timeline.ts';

const clinic = clinicAt('23', 1002);
const childClinic = clinicAt('23', 1003);
const address = 'Краснодарский край, г. Ейск, ул. Набережная, д. 77';

/** Numbers of the relatives: with the main member they make fifty, as many as a household may have. */
const first = 101;
const relatives = 49;
/** Two more, of whom one was rejected and one removed again: neither counts. */
const others = 2;

const relative = (time: Timeline, place: number): CastPerson => {
  const woman = place % 2 === 0;
  const years = 2 + ((place * 17) % 78);
  const minor = years < 18;
  const father = maleNames[(place * 5) % maleNames.length] ?? maleNames[0];
  const given = woman ? femaleNames[(place * 7) % femaleNames.length] : maleNames[(place * 7) % maleNames.length]?.name;
  return {
    number: first + place,
    name: `${woman ? 'Гордеева' : 'Гордеев'} ${given ?? ''} ${(woman ? father?.daughter : father?.son) ?? ''}`,
    sex: woman ? 'FEMALE' : 'MALE',
    born: time.born(years, 3 + ((place * 53) % 350)),
    regionCode: '23',
    address,
    phone: false,
    policies: [{ type: 'Ц', from: years < 3 ? time.yearsAgo(1) : time.yearsAgo(3) }],
    attachments: [{ clinic: minor ? childClinic : clinic, from: time.yearsAgo(1) }],
  };
};

export const largeHousehold: Chapter = (time) => [
  {
    number: 41,
    name: 'Гордеева Галина Тимофеевна',
    sex: 'FEMALE',
    born: time.born(62, 8),
    regionCode: '23',
    address,
    ...ordinaryLife(time, clinic, 16),
    email: 'galina@example.ru',
    account: { level: 'VERIFIED' },
    persona: {
      name: 'galina',
      portal: 'REGIONAL_PORTAL',
      story: {
        ru: 'Ведёт картотеку на региональном портале: в ней пятьдесят человек, больше нельзя. Двоих ещё проверяет модератор, одного он отклонил.',
        en: 'She keeps a household on a regional portal: fifty people, and no more are allowed. A moderator is still checking two of them and has rejected another.',
      },
      rules: ['R-314', 'R-315', 'R-316', 'R-317', 'R-318', 'R-319', 'R-320', 'R-323', 'R-324', 'R-326', 'R-328'],
    },
    household: Array.from({ length: relatives }, (_, place) => first + place),
  },
  ...Array.from({ length: relatives + others }, (_, place) => relative(time, place)),
];
