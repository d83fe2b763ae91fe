import { startEmbeddedPostgres } from '../../gateway/storage/embedded/index.ts';

// A process that has a PostgreSQL of its own in the directory of its first argument. Ends in good order when its input ends, and is
// deaf to Ctrl-C, as the database must be.
process.on('SIGINT', () => undefined);
try {
  const server = await startEmbeddedPostgres(process.argv[2] ?? '');
  process.stdout.write(`${server.databaseUrl}\n`);
  process.stdin.resume().once('end', () => void server.stop().then(() => process.exit(0)));
} catch (error) {
  process.stdout.write(`refused: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
