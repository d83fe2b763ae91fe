import { addDays } from '../../schema/calendar/index.ts';
import { guid, today } from './scene.ts';
import type { Answered } from './stand-ins-in-process.ts';

type SmevRegistry = 'zags' | 'guardianship';
type Ask = (request: unknown, time?: string) => Promise<Answered>;
interface Somewhere {
  ask(registry: SmevRegistry, operation: string, request: unknown, time?: string): Promise<Answered>;
}

const twoWeeksOn = `${addDays(today, 20)}T12:00:00+03:00`;

/** A request about a birth that ZAGS knows nothing of. */
export const birth = (changes: object = {}) => ({
  MessageID: guid(),
  Kind: 'ROGDINF',
  Content: {
    ИдЗапрос: guid(),
    ТипАГС: '01',
    СведЗапрос: { ИдДок: '1', СведФЛ: { ФИО: { Фамилия: 'Никогданебывалов', Имя: 'Никто' }, ДатаРожд: '2020-02-02', ТипУчАЗ: '1' } },
  },
  ...changes,
});

/** A request about a ward whom no guardianship authority knows. */
export const ward = (changes: object = {}) => ({
  MessageID: guid(),
  Kind: 'OPEKAINF',
  Content: {
    ИдЗапрос: guid(),
    СведЗапрос: {
      ИдДок: '1',
      СведПодопечный: {
        ФИО: { Фамилия: 'Никогданебывалов', Имя: 'Никто' },
        ДатаРожд: '2020-02-02',
        Пол: '1',
        УдЛичнФЛ: { КодВидДок: '3', Серия: 'IV-АИ', Номер: '000000' },
      },
      СведПредставитель: { ФИО: { Фамилия: 'Никогданебывалова', Имя: 'Никто' }, ДатаРожд: '1980-02-02' },
    },
  },
  ...changes,
});

/** How the operations of a registry behind SMEV are brought to their codes. */
export const smevProvocations = (registry: SmevRegistry, message: (changes?: object) => { readonly MessageID: string }) => {
  const sent = async (at: Somewhere): Promise<string> => {
    const request = message();
    await at.ask(registry, 'SendRequest', request);
    return request.MessageID;
  };
  const answered = async (at: Somewhere): Promise<string> => {
    const { body } = await at.ask(registry, 'GetResponse', { OriginalMessageID: await sent(at) }, twoWeeksOn);
    return (body as { Response: { MessageID: string } }).Response.MessageID;
  };
  return {
    SendRequest: {
      OK: (ask: Ask) => ask(message()),
      'SMEV-100': (ask: Ask) => ask(message({ Signed: false })),
      'SMEV-304': (ask: Ask) => ask(message({ Content: {} })),
    },
    GetResponse: {
      OK: async (ask: Ask, at: Somewhere) => ask({ OriginalMessageID: await sent(at) }, twoWeeksOn),
      'SMEV-404': (ask: Ask) => ask({ OriginalMessageID: guid() }),
    },
    Ack: {
      OK: async (ask: Ask, at: Somewhere) => ask({ TargetMessageID: await answered(at) }, twoWeeksOn),
      'SMEV-404': (ask: Ask) => ask({ TargetMessageID: guid() }),
    },
  };
};
