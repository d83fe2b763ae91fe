import type { People } from '../people/people.ts';
import { overlayCivil } from './civil-overlay.ts';
import type { Change } from './change.ts';
import { overlayClinics } from './clinic-overlay.ts';
import { overlayFer } from './fer-overlay.ts';
import { overlayRegister } from './register-overlay.ts';

/** Everybody as a registry has them that has heard of these changes, in that order; nobody is changed where nothing was heard. */
export const overlay = (people: People, changes: readonly Change[]): People => {
  if (changes.length === 0) return people;
  const register = overlayRegister(people, changes);
  return {
    ...people,
    ...register,
    ...overlayFer(people, changes),
    ...overlayClinics(people, changes, register.registerData),
    ...overlayCivil(people, changes),
  };
};
