import { esiaCode } from '../../schema/registry/esia-accounts.ts';
import type { Challenge } from './accounts-ledger.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { maskedPhone } from './codes.ts';
import { escapeHtml, formTarget, hidden, htmlPage, notice } from './html.ts';

export const codeField = `<p><label>Код из СМС: <input name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="${esiaCode.digits}" required autofocus></label></p>`;

/** Asks for the code that was sent. The form carries the client's request along. */
export const codePage = (request: AuthorizeRequest, challenge: Challenge, phone: string, told?: string): Response => {
  const fields = Object.entries(request).map(([name, value]) => hidden(name, value));
  const body = [
    notice(told),
    `<p>Код отправлен на ${escapeHtml(maskedPhone(phone))} и действует ${esiaCode.lifeMinutes} минут. В песочнице сообщения лежат в «исходящих» мира.</p>`,
    `<form method="post" action="ac">${fields.join('')}${hidden('challenge', challenge.id)}${codeField}`,
    '<p><button>Войти</button></p></form>',
  ].join('');
  return htmlPage('Вход: код из СМС', body, 200, [formTarget(request.redirect_uri)]);
};
