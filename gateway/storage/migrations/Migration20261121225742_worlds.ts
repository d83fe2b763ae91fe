import { Migration } from '@mikro-orm/migrations';

export class Migration20261121225742_worlds extends Migration {

  override name = 'Migration20261121225742_worlds';

  override up(): void | Promise<void> {
    this.addSql(`create table "counter" ("epoch_id" int not null, "name" text not null, "value" int not null, primary key ("epoch_id", "name"));`);

    this.addSql(`create table "act" ("epoch_id" int not null, "ordinal" int not null, "at" timestamptz not null, "kind" text not null, "words" jsonb not null, "oip" char(12) null, primary key ("epoch_id", "ordinal"));`);

    this.addSql(`create table "callback_receipt" ("person_key" bigint not null, "letter" uuid not null, "sender" text not null, "kind" text not null, "object" text not null, "sequence" int not null, "applied" boolean not null, "received_at" timestamptz not null, primary key ("person_key", "letter"));`);

    this.addSql(`create table "checkpoint" ("id" serial primary key, "world_id" uuid not null, "name" text not null, "epoch_id" int not null, "automatic" boolean not null, "act" text null, "clock_frozen_at" timestamptz null, "clock_offset_ms" bigint not null, "at" timestamptz not null, "created_at" timestamptz not null);`);
    this.addSql(`create index "checkpoint_epoch_id_index" on "checkpoint" ("epoch_id");`);
    this.addSql(`alter table "checkpoint" add constraint "checkpoint_world_id_name_unique" unique ("world_id", "name");`);

    this.addSql(`create unique index "epoch_name_unique" on "epoch" ("name") where base_id is not null;`);

    this.addSql(`alter table "world" add "created_at" timestamptz not null default now(), add "last_used_at" timestamptz not null default now(), add "expires_in_hours" double precision null, add "demo" boolean not null default false, add "origin" jsonb not null default '{"kind":"BASE","clock":{"mode":"running","offsetMs":0},"followsDay":true}', add "origin_epoch_id" int null;`);
    this.addSql(`alter table "world" add constraint "world_origin_epoch_id_foreign" foreign key ("origin_epoch_id") references "epoch" ("id") on delete no action;`);
    this.addSql(`create index "world_origin_epoch_id_index" on "world" ("origin_epoch_id");`);

    this.addSql(`alter table "counter" add constraint "counter_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "act" add constraint "act_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);

    this.addSql(`alter table "callback_receipt" add constraint "callback_receipt_person_key_foreign" foreign key ("person_key") references "person" ("key") on delete cascade;`);

    this.addSql(`alter table "checkpoint" add constraint "checkpoint_world_id_foreign" foreign key ("world_id") references "world" ("id") on delete cascade;`);
    this.addSql(`alter table "checkpoint" add constraint "checkpoint_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete no action;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "counter" cascade;`);
    this.addSql(`drop table if exists "act" cascade;`);
    this.addSql(`drop table if exists "callback_receipt" cascade;`);
    this.addSql(`drop table if exists "checkpoint" cascade;`);

    this.addSql(`alter table "world" drop constraint "world_origin_epoch_id_foreign";`);

    this.addSql(`drop index "epoch_name_unique";`);

    this.addSql(`drop index "world_origin_epoch_id_index";`);
    this.addSql(`alter table "world" drop column "created_at", drop column "last_used_at", drop column "expires_in_hours", drop column "demo", drop column "origin", drop column "origin_epoch_id";`);
  }

}
