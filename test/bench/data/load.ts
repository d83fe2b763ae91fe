import pg from 'pg';
import { seed, today } from './moment.ts';
import type { Cast } from './people.ts';
import * as rows from './rows.ts';

/** Writes the data set into the tables of the base epoch, which a gateway has made. */
export const loadRows = async (databaseUrl: string, cast: Cast, progress: (text: string) => void): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const run = async (what: string, sql: string, values: readonly unknown[]): Promise<void> => {
    const { rowCount } = await client.query(sql, [...values]);
    progress(`${rowCount} ${what}`);
  };
  try {
    const found = await client.query<{ id: number }>(`select id from epoch where name = 'base' and seed = $1 and anchor = $2`, [
      seed,
      today,
    ]);
    const epoch = found.rows[0]?.id;
    if (epoch === undefined) throw new Error(`the gateway has made no base epoch ${seed}@${today}`);
    const adults = cast.persons.map(({ persona, ...person }) => ({ ...person, esiaOid: persona.esiaOid }));
    const doctors = JSON.stringify(cast.doctors.map((doctor, number) => ({ number, ...doctor })));
    const oips = adults.map(({ oip }) => oip);
    const children = cast.children.map(({ oip }) => oip);
    await client.query('begin');
    await run('persons', rows.insertPersons, [epoch, JSON.stringify([...adults, ...cast.children])]);
    await run('accounts', rows.insertAccounts, [epoch, JSON.stringify(adults)]);
    await run('appointments', rows.insertAppointments, [epoch, oips, doctors]);
    await run('documents', rows.insertDocuments, [epoch, oips, doctors, rows.personDocuments]);
    await run('documents of children', rows.insertDocuments, [epoch, children, doctors, rows.childDocuments]);
    await run('links', rows.insertLinks, [epoch, oips.slice(0, children.length), children]);
    await run('days of clinics', rows.insertToldDays, [epoch, cast.clinics.map(({ moOid }) => moOid)]);
    await client.query(rows.directoryTables);
    await client.query(rows.doctorDayFunction);
    await run('clinics', rows.insertClinics, [JSON.stringify(cast.clinics)]);
    await run('doctors', rows.insertDoctors, [JSON.stringify(cast.doctors)]);
    await client.query('commit');
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
};
