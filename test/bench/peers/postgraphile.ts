import { createServer } from 'node:http';
import { grafserv } from 'grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { settings } from './reader.ts';

// It reads the tables themselves; bench.doctor_day is the custom query that its documentation advises for a span of time.
const server = postgraphile({
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: settings.databaseUrl, schemas: ['public', 'bench'], pubsub: false })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false },
});

const http = createServer();
await server.createServ(grafserv).addTo(http);
http.listen(settings.port, '127.0.0.1');
