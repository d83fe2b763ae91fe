import { Migration } from '@mikro-orm/migrations';

export class Migration20261121200450_initial extends Migration {

  override name = 'Migration20261121200450_initial';

  override up(): void | Promise<void> {
    this.addSql(`create table "epoch" ("id" serial primary key, "name" text not null, "seed" text not null, "anchor" date not null, "base_id" int null, "retired_at" timestamptz null);`);
    this.addSql(`create index "epoch_base_id_index" on "epoch" ("base_id");`);
    this.addSql(`create unique index "epoch_base_unique" on "epoch" ("seed", "anchor") where base_id is null;`);
    this.addSql(`alter table "epoch" add constraint "epoch_id_check" check (id >= 1 and id <= 9223371);`);
    this.addSql(`alter table "epoch" add constraint "epoch_name_check" check ((base_id is null) = (name = 'base'));`);

    this.addSql(`create table "clinic_day_sync" ("epoch_id" int not null, "mo_oid" text not null, "day" date not null, "synced_at" timestamptz not null, primary key ("epoch_id", "mo_oid", "day"));`);

    this.addSql(`create table "person" ("key" bigint not null, "epoch_id" int not null, "oip" char(12) not null, "family" text not null, "given" text not null, "patronymic" text null, "birth_date" date not null, "sex" text not null, "snils" char(11) null, "address_text" text null, "address_region_code" text null, "identity_documents" jsonb not null, "record_opened_on" date null, "register_synced_at" timestamptz not null, "rmis_synced_at" timestamptz null, primary key ("key"));`);
    this.addSql(`create index "person_epoch_id_index" on "person" ("epoch_id");`);
    this.addSql(`create index "person_snils_index" on "person" ("snils");`);
    this.addSql(`alter table "person" add constraint "person_key_check" check (key = epoch_id::int8 * 1000000000000 + oip::int8);`);

    this.addSql(`create table "medical_document" ("person_key" bigint not null, "ordinal" int not null, "section" text not null, "semd_code" text not null, "title" text not null, "performed_on" date not null, "mo_oid" text not null, "resource_id" text null, "author_name" text not null, "region_code" text not null, "icd10" jsonb not null, "content" text not null, "version" int not null, "previous_ordinal" int null, "correction_reason" text null, "signature" jsonb not null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "medical_document_page_index" on "medical_document" ("person_key", "performed_on", "ordinal");`);

    this.addSql(`create table "family_link" ("person_key" bigint not null, "ordinal" int not null, "child_oip" char(12) not null, "adult_display_name" text not null, "kind" text not null, "status" text not null, "route" text null, "policy_linked" boolean not null, "restriction" text null, "checked_at" timestamptz null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "family_link_child_oip_index" on "family_link" ("child_oip");`);

    this.addSql(`create table "appointment" ("person_key" bigint not null, "ordinal" int not null, "mo_oid" text not null, "resource_id" text not null, "post_id" text not null, "doctor_name" text null, "slot_id" uuid null, "book_id_mis" text null, "starts_at" timestamptz not null, "duration_minutes" int not null, "room" text null, "preparation" text null, "service" text not null, "channel" text not null, "booked_by_name" text null, "booked_by_relation" text null, "policy_ordinal" int null, "status" text not null, "status_set_by" text not null, "status_set_at" timestamptz not null, "history" jsonb not null, "synced_at" timestamptz not null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "appointment_day_index" on "appointment" ("mo_oid", "starts_at", "resource_id", "person_key");`);

    this.addSql(`create table "account" ("key" bigint not null, "person_key" bigint not null, "esia_oid" text not null, "level" text not null, "phone_activated" boolean not null, "email" text null, "two_factor_enabled" boolean not null, "synced_at" timestamptz not null, primary key ("key"));`);
    this.addSql(`create index "account_person_key_index" on "account" ("person_key");`);
    this.addSql(`alter table "account" add constraint "account_key_check" check (key / 1000000000000 = person_key / 1000000000000 and key % 1000000000000 = esia_oid::int8);`);

    this.addSql(`create table "world" ("id" uuid not null, "name" text not null, "mode" text not null, "epoch_id" int not null, "revision" int not null default 0, "touched" boolean not null default false, "clock_frozen_at" timestamptz null, "clock_offset_ms" bigint not null default '0', primary key ("id"));`);
    this.addSql(`alter table "world" add constraint "world_name_unique" unique ("name");`);
    this.addSql(`create index "world_epoch_id_index" on "world" ("epoch_id");`);

    this.addSql(`alter table "epoch" add constraint "epoch_base_id_foreign" foreign key ("base_id") references "epoch" ("id") on delete no action;`);

    this.addSql(`alter table "clinic_day_sync" add constraint "clinic_day_sync_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "person" add constraint "person_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "medical_document" add constraint "medical_document_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "family_link" add constraint "family_link_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "appointment" add constraint "appointment_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "account" add constraint "account_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "world" add constraint "world_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id");`);
  }

}
