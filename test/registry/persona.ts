import { decodeJwt } from 'jose';
import type { RegisteredPerson, Registries } from '../../gateway/registry/index.ts';

/** A persona as the register has them. */
export const personaInRegister = async ({ esia, insuredPersons }: Registries, name: string): Promise<RegisteredPerson> => {
  const token = await esia.personaToken(name);
  if (!token) throw new Error(`no persona ${name}`);
  const person = await insuredPersons.personBySnils(String(decodeJwt(token.value.token)['snils']));
  if (!person) throw new Error(`${name} is not in the register`);
  return person.value;
};

/** How FER is told of them: by the ENP of the newest policy that has one. */
export const patientOf = ({ name, birthDate, sex, policies }: RegisteredPerson) => ({
  policyNumber: policies.findLast(({ enp }) => enp !== null)?.enp ?? '',
  name,
  birthDate,
  sex,
});
