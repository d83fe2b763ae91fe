import { authorizeRequest } from '../../schema/registry/esia-messages.ts';
import { esiaCode } from '../../schema/registry/esia-accounts.ts';
import { codeField } from './code-page.ts';
import { maskedPhone } from './codes.ts';
import type { EsiaCall } from './esia-call.ts';
import { escapeHtml, hidden, htmlPage, notice } from './html.ts';
import { OAuthError } from './oauth-error.ts';
import { finishRegistration, startRegistration } from './registration.ts';

const title = 'Регистрация на Госуслугах';
const shown = ['phone', 'email', 'name'] as const;
const labels: Readonly<Record<(typeof shown)[number], string>> = {
  phone: 'Телефон, +7 и десять цифр',
  email: 'Электронная почта',
  name: 'Фамилия, имя, отчество (можно не указывать)',
};

/** What the client asked of the sign-in page, carried along so that one comes back to it. */
const carried = (fields: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...fields].filter(([name]) => name in authorizeRequest.shape));
const hiddenFields = (fields: URLSearchParams): string => [...carried(fields)].map(([name, value]) => hidden(name, value)).join('');

/** GET: the form. */
export const showRegistration = (fields: URLSearchParams, told?: string): Response => {
  const inputs = shown.map(
    (name) =>
      `<p><label>${labels[name]}: <input name="${name}" value="${escapeHtml(fields.get(name) ?? '')}"${name === 'name' ? '' : ' required'}></label></p>`,
  );
  const body = [
    notice(told),
    '<p class="notice">Это песочница: настоящие номера и адреса не нужны, сообщения никуда не уходят.</p>',
    `<form method="post" action="registration">${hiddenFields(fields)}${inputs.join('')}`,
    '<p><label>Пароль, от 8 знаков: <input name="password" type="password" minlength="8" autocomplete="new-password" required></label></p>',
    '<p><button>Получить код</button></p></form>',
  ].join('');
  return htmlPage(title, body, told === undefined ? 200 : 400);
};

const codeForm = (fields: URLSearchParams, challenge: string, phone: string, told?: string): Response => {
  const body = [
    notice(told),
    `<p>Код отправлен на ${escapeHtml(maskedPhone(phone))} и действует ${esiaCode.lifeMinutes} минут. В песочнице сообщения лежат в «исходящих» мира.</p>`,
    `<form method="post" action="registration">${hiddenFields(fields)}${hidden('challenge', challenge)}${codeField}`,
    '<p><button>Подтвердить</button></p></form>',
  ].join('');
  return htmlPage(title, body, told === undefined ? 200 : 400);
};

const done = (fields: URLSearchParams): Response => {
  const back = carried(fields);
  const signIn = `<p><a href="aas/oauth2/ac?${escapeHtml(back.toString())}">Войти</a></p>`;
  const body = `<p>Учётная запись создана, уровень: упрощённая.</p>${back.has('redirect_uri') ? signIn : '<p>Окно можно закрыть.</p>'}`;
  return htmlPage(title, body, 200);
};

const filled = (fields: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...fields].filter(([name, value]) => names.includes(name) && value !== '').map(([name, value]) => [name, value.trim()]),
  );

/** POST of the forms: contacts and password first, the code then. */
export const registerByPage = (fields: URLSearchParams, call: EsiaCall): Response => {
  const id = fields.get('challenge');
  try {
    if (id !== null) {
      finishRegistration(filled(fields, ['challenge', 'code']), call);
      return done(fields);
    }
    const { challenge, phone } = startRegistration(filled(fields, [...shown, 'password']), call);
    return codeForm(fields, challenge.id, phone);
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    const known = id === null ? undefined : call.epoch.ledgers.esia.challenge(id)?.registration;
    return id !== null && known ? codeForm(fields, id, known.phone, error.message) : showRegistration(fields, error.message);
  }
};
