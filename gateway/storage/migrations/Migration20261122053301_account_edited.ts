import { Migration } from '@mikro-orm/migrations';

export class Migration20261122053301_account_edited extends Migration {

  override name = 'Migration20261122053301_account_edited';

  override up(): void | Promise<void> {
    this.addSql(`alter table "account" add "edited" jsonb null;`);
  }

  override down(): void | Promise<void> {
    this.addSql(`alter table "account" drop column "edited";`);
  }

}
