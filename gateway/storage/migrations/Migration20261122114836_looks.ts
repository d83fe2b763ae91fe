import { Migration } from '@mikro-orm/migrations';

export class Migration20261122114836_looks extends Migration {

  override name = 'Migration20261122114836_looks';

  override up(): void | Promise<void> {
    this.addSql(`create table "audit_look" ("epoch_id" int not null, "id" uuid not null, "at" timestamptz not null, "request_id" text not null, "actor_esia_oid" text not null, "actor_oip" char(12) null, "actor_name" text not null, "fields" jsonb not null, "allowed" boolean not null, "subject_oips" jsonb not null, primary key ("epoch_id", "id"));`);

    this.addSql(`alter table "audit_look" add constraint "audit_look_epoch_id_foreign" foreign key ("epoch_id") references "epoch" ("id") on delete cascade;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "audit_look" cascade;`);
  }

}
