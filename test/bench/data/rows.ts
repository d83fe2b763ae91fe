import { amounts, today } from './moment.ts';

/** Day of the nth round of days: today, then one ahead, one back, two ahead ... */
const dayOf = (round: string): string => `(date '${today}' + case when ${round} % 2 = 1 then (${round} + 1) / 2 else -(${round} / 2) end)`;

const { persons, appointmentsOfADay, appointmentsOfEach, documentsOfEach, documentsOfAChild } = amounts;
const content =
  'Жалобы на слабость и сухой кашель в течение трёх дней. Состояние удовлетворительное, дыхание везикулярное, хрипов нет. ' +
  'Рекомендовано тёплое питьё, покой, осмотр через три дня.';

/** $1: the base epoch, $2: people as JSON. */
export const insertPersons = `
  insert into person (key, epoch_id, oip, family, given, patronymic, birth_date, sex, snils, address_text, address_region_code,
    identity_documents, insurances, record_opened_on, register_synced_at, rmis_synced_at)
  select $1::int8 * 1000000000000 + oip::int8, $1, oip, family, given, patronymic, "birthDate", sex, snils, 'г. Москва', '77',
    '[]', '[{"type": "PAPER", "status": "ACTIVE", "validFrom": "2020-01-01", "validTo": null, "okato": "45000"}]', '2023-01-10', '${today}', '${today}'
  from jsonb_to_recordset($2::jsonb)
    as people(oip text, family text, given text, patronymic text, "birthDate" date, sex text, snils text)`;

/** $1: the base epoch, $2: people with their ESIA oids. */
export const insertAccounts = `
  insert into account (key, person_key, esia_oid, level, phone_activated, two_factor_enabled, synced_at)
  select $1::int8 * 1000000000000 + "esiaOid"::int8, $1::int8 * 1000000000000 + oip::int8, "esiaOid", 'VERIFIED', false, false, '${today}'
  from jsonb_to_recordset($2::jsonb) as people(oip text, "esiaOid" text)`;

/**
 * Fifty a day for every doctor, the whole of today and as many days around it as the appointments suffice for.
 * $1: the base epoch, $2: OIPs in their order, $3: doctors in their order.
 */
export const insertAppointments = `
  with numbered as (
    select oip, n::int - 1 as n, k, case when k = 1 then n - 1 else (k - 1) * ${persons} + (n * 7919 + k * 3001) % ${persons} end as place
    from unnest($2::text[]) with ordinality as people(oip, n), generate_series(1, ${appointmentsOfEach}) as k
  ), doctors as (
    select * from jsonb_to_recordset($3::jsonb) as d(number int, "moOid" text, "resourceId" text, "postId" text, family text, room text)
  ), placed as (
    select *, (place / ${appointmentsOfADay}) % (select count(*) from doctors) as doctor,
      ${dayOf(`(place / ${appointmentsOfADay} / (select count(*) from doctors))::int`)} as day
    from numbered
  )
  insert into appointment (person_key, ordinal, mo_oid, resource_id, post_id, doctor_name, starts_at, duration_minutes, room, service, channel,
    status, status_set_by, status_set_at, history, synced_at)
  select $1::int8 * 1000000000000 + oip::int8, k, "moOid", "resourceId", "postId", family,
    (day + time '08:00' + interval '10 minutes' * (place % ${appointmentsOfADay})) at time zone 'Europe/Moscow', 10, room, 'APPOINTMENT',
    case k % 2 when 0 then 'PORTAL' else 'REGISTRY_DESK' end, case when day < '${today}' then 'COMPLETED' else 'BOOKED' end,
    'CLINIC', '${today}', '[{"status": "BOOKED", "setBy": "CLINIC", "setAt": "${today}T00:00:00+03:00"}]', '${today}'
  from placed join doctors on number = doctor`;

/** $1: the base epoch, $2: OIPs, $3: doctors, $4: how many of each. */
export const insertDocuments = `
  with doctors as (
    select * from jsonb_to_recordset($3::jsonb) as d(number int, "moOid" text, "resourceId" text, family text)
  )
  insert into medical_document (person_key, ordinal, section, semd_code, title, performed_on, mo_oid, resource_id, author_name, region_code,
    icd10, content, version, signature, synced_at)
  select $1::int8 * 1000000000000 + oip::int8, k, case k % 2 when 0 then 'VISIT_PROTOCOLS' else 'LAB_RESULTS' end, '110', 'Документ ' || k,
    date '${today}' - ((n * 17 + k * 29) % 700)::int, "moOid", "resourceId", family, '77', '["J06.9", "Z00.0"]', '${content}', 1,
    '{"algorithm": "Ed25519", "keyId": "k", "signedBy": "Врач", "signedAt": "${today}T00:00:00+03:00", "value": "c2ln"}', '${today}'
  from unnest($2::text[]) with ordinality as people(oip, n), generate_series(1, $4) as k
    join doctors on number = k * 7 % (select count(*) from doctors)`;

/** $1: the base epoch, $2: parents, $3: their children in the same order. */
export const insertLinks = `
  insert into family_link (person_key, ordinal, child_oip, adult_display_name, kind, status, route, policy_linked, checked_at, synced_at)
  select $1::int8 * 1000000000000 + parent::int8, 1, child, 'Родитель', 'SON', 'VERIFIED', 'ZAGS', false, '${today}', '${today}'
  from unnest($2::text[], $3::text[]) as family(parent, child)`;

/** $1: the base epoch, $2: clinics. RMIS has told of the days on which there are appointments. */
export const insertToldDays = `
  insert into clinic_day_sync (epoch_id, mo_oid, day, synced_at)
  select $1, mo_oid, date '${today}' + ahead, '${today}' from unnest($2::text[]) as mo_oid, generate_series(-10, 10) as ahead
  on conflict do nothing`;

/** What registries own in ours, the peers read from tables of their own. */
export const directoryTables = `
  create schema bench;
  create table bench.clinic (mo_oid text primary key, name text not null, address text not null);
  create table bench.doctor (mo_oid text not null references bench.clinic, resource_id text not null, family text not null, given text not null,
    patronymic text, post_name text not null, primary key (mo_oid, resource_id));`;

export const insertClinics = `
  insert into bench.clinic select "moOid", name, address from jsonb_to_recordset($1::jsonb) as c("moOid" text, name text, address text)`;
export const insertDoctors = `
  insert into bench.doctor select "moOid", "resourceId", family, given, patronymic, "postName"
  from jsonb_to_recordset($1::jsonb) as d("moOid" text, "resourceId" text, family text, given text, patronymic text, "postName" text)`;

export const childDocuments = documentsOfAChild;
export const personDocuments = documentsOfEach;

/** PostGraphile's way to ask for a span of time. */
export const doctorDayFunction = `
  create function bench.doctor_day(of_clinic text, of_resource text, from_moment timestamptz, to_moment timestamptz)
  returns setof appointment language sql stable as $$
    select * from appointment where mo_oid = of_clinic and starts_at >= from_moment and starts_at < to_moment and resource_id = of_resource
    order by starts_at, person_key, ordinal
  $$;`;
