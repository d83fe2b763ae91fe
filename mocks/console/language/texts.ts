import type { PersonOfWorld } from '../../../schema/control/people.ts';
import type { Language } from './language.ts';

type AccountLevel = NonNullable<PersonOfWorld['account']>['level'];

interface Texts {
  readonly title: string;
  readonly subtitle: string;
  readonly editor: string;
  readonly editorComes: string;
  readonly runsLater: string;
  readonly queryText: string;
  readonly answerText: string;
  readonly run: string;
  readonly persona: string;
  readonly portal: string;
  readonly nobody: string;
  readonly resident: (oip: string) => string;
  readonly nobodyStory: string;
  readonly loading: string;
  readonly noPersonas: string;
  readonly unknownPersona: (name: string) => string;
  readonly unreachable: string;
  readonly noAnswer: (path: string) => string;
  readonly notGraphql: (path: string, status: number) => string;
  readonly retry: string;
  readonly readyQueries: string;
  readonly keys: string;
  readonly otherLanguage: string;
  readonly demo: string;
  readonly demoHint: (minutes: number) => string;
  readonly demoStarting: string;
  readonly noDemo: (reason: string) => string;
  readonly rules: string;
  readonly age: (years: number) => string;
  readonly level: Readonly<Record<AccountLevel, string>>;
}

const russianPlural = new Intl.PluralRules('ru');
const yearsInRussian: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'год', few: 'года', many: 'лет' };

export const texts: Readonly<Record<Language, Texts>> = {
  ru: {
    title: 'zdravgraph: песочница',
    subtitle: 'Один граф поверх реестров. Все люди вымышлены.',
    editor: 'Редактор запросов GraphiQL',
    editorComes: 'Загружаем редактор с подсказками…',
    runsLater: 'Выполним, как только загрузится редактор…',
    queryText: 'Текст запроса',
    answerText: 'Ответ',
    run: 'Выполнить запрос',
    persona: 'Кто спрашивает',
    portal: 'Через какой портал',
    nobody: 'Никто: без входа',
    resident: (oip) => `Житель ${oip}`,
    nobodyStory: 'Запросы уходят без входа. Видны справочники, правила и расписания; личные данные ответят UNAUTHENTICATED.',
    loading: 'Загружаем список людей…',
    noPersonas: 'В песочнице нет ни одного человека, от имени которого можно войти. Запросы без входа работают.',
    unknownPersona: (name) => `Человека «${name}» из адреса страницы в песочнице нет, выберите другого.`,
    unreachable: 'Песочница не отвечает. Проверьте, что запущена команда npm start, и повторите.',
    noAnswer: (path) => `Нет ответа от ${path}: песочница не запущена или ещё не готова.`,
    notGraphql: (path, status) => `${path} вернул не ответ GraphQL, а HTTP ${status}.`,
    retry: 'Повторить',
    readyQueries: 'Готовые запросы',
    keys: 'Ctrl+Enter — выполнить, Ctrl+Space — подсказка, Ctrl+M — чтобы Tab выводил из редактора.',
    otherLanguage: 'English',
    demo: 'Демо-сеанс',
    demoHint: (minutes) => `Отдельный мир с вошедшим человеком; исчезнет через ${minutes} минут без запросов`,
    demoStarting: 'Готовим демо-сеанс…',
    noDemo: (reason) => `Демо-сеанс не начат: ${reason}`,
    rules: 'Правила',
    age: (years) => `${years} ${yearsInRussian[russianPlural.select(years)] ?? 'лет'}`,
    level: { SIMPLIFIED: 'упрощённая запись', STANDARD: 'стандартная запись', VERIFIED: 'подтверждённая запись' },
  },
  en: {
    title: 'zdravgraph: sandbox',
    subtitle: 'One graph over the registries. Everybody in it is invented.',
    editor: 'GraphiQL query editor',
    editorComes: 'Loading the editor that completes…',
    runsLater: 'This will run as soon as the editor is loaded…',
    queryText: 'Text of the query',
    answerText: 'Answer',
    run: 'Run the query',
    persona: 'Who is asking',
    portal: 'Through which portal',
    nobody: 'Nobody: not signed in',
    resident: (oip) => `Resident ${oip}`,
    nobodyStory: 'Queries go out without a sign-in. Directories, rules and schedules answer; personal data say UNAUTHENTICATED.',
    loading: 'Loading the people…',
    noPersonas: 'The sandbox has nobody to sign in as. Queries without a sign-in work.',
    unknownPersona: (name) => `The sandbox has no “${name}”, whom the address of this page asks for. Choose somebody else.`,
    unreachable: 'The sandbox does not answer. Check that npm start is running, then try again.',
    noAnswer: (path) => `No answer from ${path}: the sandbox is not running, or not ready yet.`,
    notGraphql: (path, status) => `${path} gave HTTP ${status}, which is not a GraphQL answer.`,
    retry: 'Try again',
    readyQueries: 'Ready queries',
    keys: 'Ctrl+Enter runs, Ctrl+Space suggests, Ctrl+M makes Tab leave the editor.',
    otherLanguage: 'Русский',
    demo: 'Demo session',
    demoHint: (minutes) => `A world of your own with somebody signed in; it goes after ${minutes} minutes without requests`,
    demoStarting: 'Preparing the demo session…',
    noDemo: (reason) => `The demo session did not begin: ${reason}`,
    rules: 'Rules',
    age: (years) => (years === 1 ? '1 year old' : `${years} years old`),
    level: { SIMPLIFIED: 'simplified account', STANDARD: 'standard account', VERIFIED: 'verified account' },
  },
};
