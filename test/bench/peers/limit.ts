import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { makeReader, settings } from './reader.ts';

// What cannot be beaten: no GraphQL, no sign-in, one prepared statement whose answer is written as it comes.

const read = makeReader(true);

/** Of a person whom the world owns its own rows, else those of its base. $1, $2: the epochs, $3: OIP, $4: OIPs that the viewer may see. */
const found = `select * from person where key in ($1::int8 * 1000000000000 + $3::int8, $2::int8 * 1000000000000 + $3::int8)
  and oip = any($4::text[]) order by epoch_id = $1 desc limit 1`;

const name = (of: string): string =>
  `'family', ${of}.family, 'given', ${of}.given, 'patronymic', ${of}.patronymic, 'birthDate', ${of}.birth_date`;
const visit = `'ordinal', ordinal, 'startsAt', starts_at, 'status', status, 'room', room, 'channel', channel`;
const document = `'ordinal', ordinal, 'title', title, 'performedOn', performed_on, 'section', section, 'icd10', icd10, 'version', version`;

const statements = {
  Q1: `with found as (${found})
    select json_build_object(${name('found')}, 'sex', found.sex,
      'appointments', (select json_agg(json_build_object(${visit})) from (
        select * from appointment where person_key = found.key order by starts_at desc, ordinal desc limit 5) as visits),
      'documents', (select json_agg(json_build_object(${document})) from (
        select * from medical_document where person_key = found.key order by performed_on desc, ordinal desc limit 5) as documents))::text as answer
    from found`,
  Q2: `select json_agg(answer order by starts_at, person_key, ordinal)::text as answer from (
      select starts_at, person_key, ordinal, json_build_object(${visit}, 'patient', json_build_object(${name('person')})) as answer
      from appointment join person on person.key = person_key
      where mo_oid = $3 and starts_at >= $4::timestamptz and starts_at < $5::timestamptz and resource_id = $6
        and (person_key / 1000000000000 = $1 or person_key / 1000000000000 = $2 and not exists (
          select from person as owned where owned.key = $1::int8 * 1000000000000 + person_key % 1000000000000))
      order by starts_at limit 50) as visits`,
  Q4: `with found as (${found})
    select json_agg(answer)::text as answer from (
      select json_build_object(${document}, 'content', content, 'author', json_build_object('family', doctor.family, 'given', doctor.given),
        'clinic', json_build_object('name', clinic.name)) as answer
      from found join medical_document on person_key = found.key
        join bench.doctor using (mo_oid, resource_id) join bench.clinic using (mo_oid)
      order by performed_on desc, ordinal desc limit 20) as documents`,
} as const;

interface Asked {
  readonly question: keyof typeof statements;
  readonly values: readonly unknown[];
}

createServer((request, response) => {
  const answer = async (): Promise<void> => {
    const { question, values } = JSON.parse(await text(request)) as Asked;
    const [row] = await read<{ answer: string }>(question, statements[question], values);
    const body = row?.answer ?? 'null';
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  };
  answer().catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
}).listen(settings.port, '127.0.0.1');
