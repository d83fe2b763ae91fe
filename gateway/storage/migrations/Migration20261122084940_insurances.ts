import { Migration } from '@mikro-orm/migrations';

export class Migration20261122084940_insurances extends Migration {

  override name = 'Migration20261122084940_insurances';

  override up(): void | Promise<void> {
    this.addSql(`alter table "person" add "insurances" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "person" drop column "insurances";`);
  }

}
