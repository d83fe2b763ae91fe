import { sandboxPassword } from '../../schema/registry/esia-accounts.ts';
import type { Persona } from '../people/people.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { escapeHtml, formTarget, hidden, htmlPage, notice } from './html.ts';
import { portals } from './portal.ts';

const levels: Record<Persona['level'], string> = {
  SIMPLIFIED: 'упрощённая учётная запись',
  STANDARD: 'стандартная учётная запись',
  VERIFIED: 'подтверждённая учётная запись',
};
const roles: Record<Persona['roles'][number], string> = {
  CITIZEN: 'гражданин',
  DOCTOR: 'врач',
  REGISTRY_DESK: 'регистратура',
  CALL_CENTRE: 'кол-центр',
  MIS_OPERATOR: 'оператор МИС',
  MODERATOR: 'модератор',
  INSURER_OPERATOR: 'оператор СМО',
  MFC_OPERATOR: 'оператор МФЦ',
};

const card = (persona: Persona): string => {
  const facts = [...persona.roles.map((role) => roles[role]), levels[persona.level]].join(', ');
  return [
    `<li><strong>${escapeHtml(persona.fullName)}</strong>`,
    `<span class="notice">${escapeHtml(facts)}</span>`,
    `<p>${escapeHtml(persona.story.ru)}</p>`,
    `<button name="persona" value="${escapeHtml(persona.name)}">Войти</button></li>`,
  ].join('');
};

const options = portals.map(({ code, name }) => `<option value="${code}">${escapeHtml(name)}</option>`).join('');
const portalField = `<p><label>Портал: <select name="portal"><option value="">как у пользователя</option>${options}</select></label></p>`;

/** What became of an earlier try. */
interface Tried {
  readonly told: string;
  readonly login: string;
}

const passwordForm = (fields: string, login: string): string =>
  [
    `<form method="post" action="ac">${fields}`,
    `<p><label>Телефон, почта или СНИЛС: <input name="login" autocomplete="username" value="${escapeHtml(login)}" required></label></p>`,
    '<p><label>Пароль: <input name="password" type="password" autocomplete="current-password" required></label></p>',
    `${portalField}<p><button>Войти</button></p></form>`,
  ].join('');

/** Who signs in, and at which portal. The forms carry the client's request along. */
export const personaPage = (request: AuthorizeRequest, personas: readonly Persona[], tried?: Tried): Response => {
  const fields = Object.entries(request)
    .map(([name, value]) => hidden(name, value))
    .join('');
  const registration = `../../registration?${new URLSearchParams(request).toString()}`;
  const body = [
    notice(tried?.told),
    `<p class="notice">Это песочница: люди вымышлены, пароль у всех жителей один: ${sandboxPassword}.</p>`,
    passwordForm(fields, tried?.login ?? ''),
    `<p><a href="${escapeHtml(registration)}">Зарегистрироваться</a></p>`,
    '<h2>Или выберите, кем войти</h2>',
    `<form method="post" action="ac">${fields}${portalField}`,
    `<ul>${personas.map(card).join('')}</ul>`,
    '<p><button name="refuse" value="1">Не входить: отказать приложению</button></p></form>',
  ].join('');
  return htmlPage('Вход на Госуслуги', body, 200, [formTarget(request.redirect_uri)]);
};
