import type { AdminRefusal } from '../../schema/control/admin.ts';

/** The admin interface does not do what it was asked for; nothing is changed. */
export class AdminRefused extends Error {
  override readonly name = 'AdminRefused';
  readonly status: 400 | 404 | 409;
  readonly more: Omit<AdminRefusal, 'error'>;

  constructor(status: 400 | 404 | 409, message: string, more: Omit<AdminRefusal, 'error'> = {}) {
    super(message);
    this.status = status;
    this.more = more;
  }
}

export const unknown = (what: string, near?: string[]): AdminRefused => new AdminRefused(404, `unknown ${what}`, near && { near });
export const taken = (what: string): AdminRefused => new AdminRefused(409, what);
export const full = (mostWorlds: number): AdminRefused => new AdminRefused(409, `there are ${mostWorlds} worlds`, { mostWorlds });
export const wrong = (path: string, expected: string): AdminRefused =>
  new AdminRefused(400, `${path}: expected ${expected}`, { errors: [{ path, expected }] });
