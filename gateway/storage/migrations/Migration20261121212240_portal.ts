import { Migration } from '@mikro-orm/migrations';

export class Migration20261121212240_portal extends Migration {

  override name = 'Migration20261121212240_portal';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_event" ("epoch_id" int not null, "id" uuid not null, "at" timestamptz not null, "request_id" text null, "actor_esia_oid" text not null, "actor_oip" char(12) null, "actor_name" text not null, "actor_relation" text null, "subject_oip" char(12) not null, "fields" text not null, "service" text null, "allowed" boolean not null, "refusal_code" text null, primary key ("epoch_id", "id"));`);
    this.addSql(`create index "audit_event_subject_index" on "audit_event" ("subject_oip", "at", "id");`);

    this.addSql(`create table "notification" ("person_key" bigint not null, "ordinal" int not null, "kind" text not null, "title" text not null, "body" text not null, "channels" jsonb not null, "about" jsonb null, "sent_at" timestamptz not null, "read_at" timestamptz null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);

    this.addSql(`create table "link_check" ("person_key" bigint not null, "link" int not null, "checked_at" text not null, "message_id" uuid not null, "created_at" timestamptz not null, "accepted_at" timestamptz null, "answer_id" uuid null, "outcome" text null, "decided_at" timestamptz null, primary key ("person_key", "link"));`);
    this.addSql(`create index "link_check_message_id_index" on "link_check" ("message_id");`);

    this.addSql(`create table "household_member" ("person_key" bigint not null, "ordinal" int not null, "member_oip" char(12) not null, "role" text not null, "portal" text not null, "moderation" text not null, "rejection_reason" text null, "added_at" timestamptz not null, "decided_at" timestamptz null, "removed_at" timestamptz null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "household_member_member_oip_index" on "household_member" ("member_oip");`);

    this.addSql(`create table "diary_entry" ("person_key" bigint not null, "ordinal" int not null, "metric" text not null, "value" double precision not null, "second_value" double precision null, "measured_at" timestamptz not null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);

    this.addSql(`create table "child_data" ("person_key" bigint not null, "allergies" jsonb not null, "injuries" jsonb not null, "operations" jsonb not null, "medicines" jsonb not null, "updated_at" timestamptz not null, "synced_at" timestamptz not null, primary key ("person_key"));`);

    this.addSql(`create table "booking_consent" ("person_key" bigint not null, "ordinal" int not null, "grantee_oip" char(12) not null, "grantor_name" text not null, "grantor_relation" text null, "grantee_name" text not null, "grantee_relation" text null, "granted_at" timestamptz not null, "revoked_at" timestamptz null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "booking_consent_grantee_oip_index" on "booking_consent" ("grantee_oip");`);

    this.addSql(`create table "anamnesis" ("person_key" bigint not null, "allergies" jsonb not null, "habits" jsonb not null, "past_diseases" jsonb not null, "medicines" jsonb not null, "transfusions" jsonb not null, "hazardous_work" jsonb not null, "obstetric" jsonb null, "relatives_diseases" jsonb not null, "updated_at" timestamptz not null, "synced_at" timestamptz not null, primary key ("person_key"));`);

    this.addSql(`create table "record_access" ("person_key" bigint not null, "ordinal" int not null, "subject_oip" char(12) not null, "status" text not null, "submitted_at" timestamptz not null, "decided_at" timestamptz not null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);

    this.addSql(`create table "reminder_settings" ("person_key" bigint not null, "channel" text not null, "lead_time_hours" int not null, "visits" boolean not null, "vaccinations" boolean not null, "synced_at" timestamptz not null, primary key ("person_key"));`);

    this.addSql(`alter table "person" add "mentioned_by" jsonb not null default '[]';`);

    this.addSql(`alter table "appointment" add "policy_check" jsonb null, add "referral_number" text null;`);

    this.addSql(`alter table "audit_event" add constraint "audit_event_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "notification" add constraint "notification_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "link_check" add constraint "link_check_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "household_member" add constraint "household_member_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "diary_entry" add constraint "diary_entry_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "child_data" add constraint "child_data_person_key_foreign" foreign key ("person_key") references "person" ("key") on update no action on delete cascade;`);

    this.addSql(`alter table "booking_consent" add constraint "booking_consent_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "anamnesis" add constraint "anamnesis_person_key_foreign" foreign key ("person_key") references "person" ("key") on update no action on delete cascade;`);

    this.addSql(`alter table "record_access" add constraint "record_access_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "reminder_settings" add constraint "reminder_settings_person_key_foreign" foreign key ("person_key") references "person" ("key") on update no action on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "audit_event" cascade;`);
    this.addSql(`drop table if exists "notification" cascade;`);
    this.addSql(`drop table if exists "link_check" cascade;`);
    this.addSql(`drop table if exists "household_member" cascade;`);
    this.addSql(`drop table if exists "diary_entry" cascade;`);
    this.addSql(`drop table if exists "child_data" cascade;`);
    this.addSql(`drop table if exists "booking_consent" cascade;`);
    this.addSql(`drop table if exists "anamnesis" cascade;`);
    this.addSql(`drop table if exists "record_access" cascade;`);
    this.addSql(`drop table if exists "reminder_settings" cascade;`);

    this.addSql(`alter table "appointment" drop column "policy_check", drop column "referral_number";`);

    this.addSql(`alter table "person" drop column "mentioned_by";`);
  }

}
