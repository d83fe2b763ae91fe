import { createHash } from 'node:crypto';
import { addDays } from '../../schema/calendar/index.ts';
import { anchor, castOips, oipAt, somePeople } from './some-people.ts';

// Prints the people of a seed and an anchor and the hash of that text: run by a test in processes with different clocks.

const people = somePeople(2_000_000);
const lines: string[] = [];
const say = (what: string, value: unknown): void => {
  lines.push(`${what}: ${JSON.stringify(value)}`);
};

const sayPerson = (oip: string): void => {
  say(`register ${oip}`, people.registerData(oip, anchor));
  say(`attachments ${oip}`, people.attachments(oip));
  say(`visits ${oip}`, people.visits(oip));
  say(`record ${oip}`, people.record(oip));
  say(`portal ${oip}`, people.portal(oip));
  say(`account ${oip}`, people.accountOf(oip));
  say(`household ${oip}`, people.household(oip));
  say(`death ${oip}`, people.deathRecord(oip));
  say(`referrals ${oip}`, people.referrals(oip));
  const name = people.registerData(oip, anchor)?.person.personItems[0];
  if (!name) return;
  const fullName = { Фамилия: name.surname, Имя: name.firstName, Отчество: name.patronymic };
  for (const who of ['CHILD', 'MOTHER', 'FATHER'] as const) {
    say(`births ${who} ${oip}`, people.birthRecords({ fullName, birthDate: name.birthDay, who }));
  }
};

say('personas', people.personas);
say('organizations', people.organizations);
say('insurers', people.insurers);
for (const { moOid } of people.organizations) {
  say(`resources ${moOid}`, people.resources(moOid));
  say(`specialties ${moOid}`, people.specialties(moOid));
  say(`keys ${moOid}`, people.signingKeys(people.resources(moOid).map(({ keyId }) => keyId)));
  say(`schedule ${moOid}`, people.schedule(moOid, '1', addDays(anchor, -2), addDays(anchor, 16)));
  say(`visits ${moOid}`, people.clinicVisits(moOid, anchor));
}
for (const oip of castOips(people)) sayPerson(oip);
for (let place = 0; place < 1000; place += 1) sayPerson(oipAt(place * 1999));

const text = lines.join('\n');
const full = process.argv.includes('--text');
// The machine's own idea of the day, so that the test can see that the processes differ in it.
console.log(
  JSON.stringify({
    machineDay: new Date().toString(),
    length: text.length,
    sha256: createHash('sha256').update(text).digest('hex'),
    ...(full && { text }),
  }),
);
