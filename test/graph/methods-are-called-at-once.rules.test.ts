import 'reflect-metadata';
import { isObjectType } from 'graphql';
import { afterEach, expect, it, vi } from 'vitest';
import { PersonAppointmentResolver } from '../../gateway/appointment/appointment.resolver.ts';
import { AppointmentFilter } from '../../gateway/appointment/appointment.type.ts';
import type { Context } from '../../gateway/graph/context.ts';
import { buildGraphSchema } from '../../gateway/graph/schema.ts';
import { slices } from '../../gateway/slices.ts';

afterEach(() => vi.restoreAllMocks());

/** Person.appointments with a method that answers what it was called with. */
const appointments = (): ((root: object, args: object, context: object) => unknown) => {
  vi.spyOn(PersonAppointmentResolver.prototype, 'appointments').mockImplementation((...given) => given as never);
  const type = buildGraphSchema(slices).getType('Person');
  const field = isObjectType(type) ? type.getFields()['appointments'] : undefined;
  return (root, args, context) => field?.resolve?.(root, args, context as Context, {} as never);
};

it('a field is what its method answers, with arguments in their places, and no promise of it', () => {
  const [person, context] = [{ oip: '100000000028' }, {}];
  const answer = appointments()(person, { after: 'a', first: 5, before: null }, context);
  expect(answer).toEqual([person, undefined, 5, 'a', undefined, null, context]);
});

it('an input object comes as an instance of its class', async () => {
  const answer = (await appointments()({}, { filter: { upcoming: true } }, {})) as unknown[];
  expect(answer[1]).toBeInstanceOf(AppointmentFilter);
  expect(answer[1]).toMatchObject({ upcoming: true });
});
