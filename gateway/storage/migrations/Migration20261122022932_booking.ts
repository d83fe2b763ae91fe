import { Migration } from '@mikro-orm/migrations';

export class Migration20261122022932_booking extends Migration {

  override name = 'Migration20261122022932_booking';

  override up(): void | Promise<void> {
    this.addSql(`create table "due_act" ("epoch_id" int not null, "ordinal" int not null, "at" timestamptz not null, "kind" text not null, "object" text not null, "about" jsonb not null, "oip" char(12) null, primary key ("epoch_id", "ordinal"));`);
    this.addSql(`create index "due_act_moment_index" on "due_act" ("epoch_id", "at");`);
    this.addSql(`create index "due_act_object_index" on "due_act" ("epoch_id", "kind", "object");`);

    this.addSql(`create table "change" ("epoch_id" int not null, "ordinal" int not null, "at" timestamptz not null, "kind" text not null, "oip" char(12) not null, "booked_by" char(12) null, "object" int not null, primary key ("epoch_id", "ordinal"));`);
    this.addSql(`create index "change_of_person_index" on "change" ("epoch_id", "oip", "ordinal");`);

    this.addSql(`create table "challenge" ("epoch_id" int not null, "id" uuid not null, "kind" text not null, "state" text not null, "account" text not null, "asker_oip" char(12) null, "owner_oip" char(12) not null, "masked_phone" text not null, "code_hash" text not null, "attempts_left" int not null, "expires_at" timestamptz not null, "created_at" timestamptz not null, "answered_at" timestamptz null, "slot_id" uuid null, primary key ("epoch_id", "id"));`);
    this.addSql(`create index "challenge_owner_index" on "challenge" ("epoch_id", "owner_oip", "created_at");`);

    this.addSql(`create table "feedback" ("epoch_id" int not null, "ordinal" int not null, "page" text not null, "text" text not null, "on" date not null, primary key ("epoch_id", "ordinal"));`);

    this.addSql(`create table "idempotent_request" ("epoch_id" int not null, "account" text not null, "key" text not null, "operation" text not null, "input_hash" text not null, "outcome" jsonb null, "about" text null, "at" timestamptz not null, primary key ("epoch_id", "account", "key"));`);

    this.addSql(`create table "outgoing_message" ("epoch_id" int not null, "ordinal" int not null, "channel" text not null, "to" text not null, "subject" text null, "text" text null, "at" timestamptz not null, "accepted_at" timestamptz null, "undeliverable" boolean not null default false, primary key ("epoch_id", "ordinal"));`);
    this.addSql(`create index "outgoing_message_waiting_index" on "outgoing_message" ("epoch_id", "ordinal") where accepted_at is null and not undeliverable;`);

    this.addSql(`create table "home_visit" ("person_key" bigint not null, "ordinal" int not null, "request_id" uuid not null, "status" text not null, "status_set_at" timestamptz not null, "mo_oid" text not null, "address_text" text not null, "address_region_code" text not null, "complaint" text not null, "phone" text not null, "policy_ordinal" int null, "booked_by_oip" char(12) null, "booked_by_esia_oid" text not null, "booked_by_name" text not null, "booked_by_portal" text not null, "requested_at" timestamptz not null, "expected_from" timestamptz null, "expected_to" timestamptz null, "asked_at" timestamptz null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "home_visit_asked_at_index" on "home_visit" ("asked_at");`);

    this.addSql(`create table "attachment_application" ("person_key" bigint not null, "ordinal" int not null, "request_id" uuid not null, "mo_oid" text not null, "area" text not null, "reason" text not null, "policy_type" text not null, "status" text not null, "requested_at" timestamptz not null, "decided_at" timestamptz null, "decision" text null, "valid_from" date null, "papers" jsonb not null, "applied_by_esia_oid" text not null, "applied_by_portal" text not null, "applied_by_oip" char(12) null, "asked_at" timestamptz null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create index "attachment_application_asked_at_index" on "attachment_application" ("asked_at");`);

    this.addSql(`create table "service_subscription" ("person_key" bigint not null, "ordinal" int not null, "service" text not null, "region_code" text not null, "subscribed_at" timestamptz not null, "noticed_at" timestamptz null, primary key ("person_key", "ordinal"));`);
    this.addSql(`create unique index "service_subscription_active_unique" on "service_subscription" ("person_key", "service", "region_code") where noticed_at is null;`);

    this.addSql(`create table "slot_claim" ("epoch_id" int not null, "slot_id" uuid not null, "state" text not null, "session_id" uuid null, "patient_oip" char(12) not null, "appointment_ordinal" int null, "book_id_mis" text null, "draft" jsonb null, "account" text not null, "idempotency_key" text null, "held_until" timestamptz null, "release_reason" text null, "released_by" jsonb null, "replaces" int null, "claimed_at" timestamptz not null, "asked_at" timestamptz null, primary key ("epoch_id", "slot_id"));`);
    this.addSql(`create index "slot_claim_appointment_index" on "slot_claim" ("epoch_id", "patient_oip", "appointment_ordinal");`);
    this.addSql(`create index "slot_claim_open_index" on "slot_claim" ("asked_at") where state in ('ASKING', 'RELEASING');`);

    this.addSql(`create table "switched_service" ("epoch_id" int not null, "service" text not null, "region_code" text not null, "since" timestamptz not null, primary key ("epoch_id", "service", "region_code"));`);

    this.addSql(`alter table "epoch" add "changes_before" int not null default 0;`);

    this.addSql(`alter table "household_member" add "address_text" text null, add "address_region_code" text null;`);

    this.addSql(`alter table "appointment" add "booked_by_oip" char(12) null, add "booked_by_esia_oid" text null;`);
    this.addSql(`create index "appointment_booker_index" on "appointment" ("booked_by_esia_oid", "starts_at") where booked_by_esia_oid is not null;`);

    this.addSql(`alter table "account" add "phone" text null;`);

    this.addSql(`alter table "due_act" add constraint "due_act_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "change" add constraint "change_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "challenge" add constraint "challenge_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "feedback" add constraint "feedback_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "idempotent_request" add constraint "idempotent_request_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "outgoing_message" add constraint "outgoing_message_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "home_visit" add constraint "home_visit_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "attachment_application" add constraint "attachment_application_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "service_subscription" add constraint "service_subscription_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "slot_claim" add constraint "slot_claim_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "switched_service" add constraint "switched_service_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "due_act" cascade;`);
    this.addSql(`drop table if exists "change" cascade;`);
    this.addSql(`drop table if exists "challenge" cascade;`);
    this.addSql(`drop table if exists "feedback" cascade;`);
    this.addSql(`drop table if exists "idempotent_request" cascade;`);
    this.addSql(`drop table if exists "outgoing_message" cascade;`);
    this.addSql(`drop table if exists "home_visit" cascade;`);
    this.addSql(`drop table if exists "attachment_application" cascade;`);
    this.addSql(`drop table if exists "service_subscription" cascade;`);
    this.addSql(`drop table if exists "slot_claim" cascade;`);
    this.addSql(`drop table if exists "switched_service" cascade;`);

    this.addSql(`alter table "account" drop column "phone";`);

    this.addSql(`drop index "appointment_booker_index";`);
    this.addSql(`alter table "appointment" drop column "booked_by_oip", drop column "booked_by_esia_oid";`);

    this.addSql(`alter table "epoch" drop column "changes_before";`);

    this.addSql(`alter table "household_member" drop column "address_text", drop column "address_region_code";`);
  }

}
