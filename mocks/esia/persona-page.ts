import type { z } from 'zod';
import type { authorizeRequest } from '../../schema/registry/esia-messages.ts';
import type { People, Persona } from '../people/people.ts';
import { escapeHtml, htmlPage } from './html.ts';
import { portals } from './portal.ts';

type AuthorizeRequest = z.output<typeof authorizeRequest>;

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

const hidden = (name: string, value: string): string => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;

const card = (persona: Persona): string => {
  const facts = [...persona.roles.map((role) => roles[role]), levels[persona.level]].join(', ');
  return [
    `<li><strong>${escapeHtml(persona.fullName)}</strong>`,
    `<span class="notice">${escapeHtml(facts)}</span>`,
    `<p>${escapeHtml(persona.story.ru)}</p>`,
    `<button name="persona" value="${escapeHtml(persona.name)}">Войти</button></li>`,
  ].join('');
};

/** A CSP source that allows the redirect after the form; an IPv6 host has no source of its own there. */
const formTarget = (redirectUri: string): string => {
  const { origin, hostname, protocol } = new URL(redirectUri);
  return hostname.startsWith('[') ? protocol : origin;
};

/** Who signs in, and at which portal. The form carries the client's request along. */
export const personaPage = (request: AuthorizeRequest, people: People): Response => {
  const fields = Object.entries(request).map(([name, value]) => hidden(name, value));
  const options = portals.map(({ code, name }) => `<option value="${code}">${escapeHtml(name)}</option>`);
  const body = [
    '<p class="notice">Это песочница: люди вымышлены, паролей нет.</p>',
    `<form method="post" action="ac">${fields.join('')}`,
    `<p><label>Портал: <select name="portal"><option value="">как у пользователя</option>${options.join('')}</select></label></p>`,
    `<ul>${people.personas.map(card).join('')}</ul></form>`,
  ].join('');
  return htmlPage('Вход: выберите, кем войти', body, 200, [formTarget(request.redirect_uri)]);
};
