import type { Language } from './language.ts';

export const phoneTexts = {
  ru: {
    title: 'Сообщения, новые сверху',
    whose: 'Чей телефон или ящик',
    everybody: 'все',
    none: 'Сообщений пока нет. Откройте «Мария записывает бабушку» в готовых запросах и выполните: код придёт сюда.',
    sms: 'SMS',
    mail: 'Письмо',
    to: 'для',
    copy: 'Скопировать код',
    copied: 'Скопировано',
    send: 'Отправить код',
    noChallenge: 'Никто не ждёт кода: запрос, который его просит, ещё не выполнен',
    waiting: (phone: string) => `Ждут код, отправленный на ${phone}`,
  },
  en: {
    title: 'Messages, newest on top',
    whose: 'Whose phone or mailbox',
    everybody: 'everybody’s',
    none: 'No message yet. Open “Maria books the grandmother” among the ready queries and run it: the code arrives here.',
    sms: 'SMS',
    mail: 'Mail',
    to: 'for',
    copy: 'Copy the code',
    copied: 'Copied',
    send: 'Send the code',
    noChallenge: 'Nobody waits for a code: the query that asks for one has not been run',
    waiting: (phone: string) => `A code sent to ${phone} is waited for`,
  },
} as const satisfies Readonly<Record<Language, object>>;
