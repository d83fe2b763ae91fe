export { createPeople } from './create-people.ts';
export type * from './people.ts';
