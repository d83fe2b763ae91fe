import 'reflect-metadata';
import { slices } from './slices.ts';
import { ormConfig } from './storage/orm.ts';
import { worldEntities } from './world/index.ts';

// For MikroORM's command line (npm run migration:create, migration:check). Both compare the entities with the committed snapshot, and
// connect to nothing: the address only gives the dialect.
export default ormConfig([...worldEntities, ...slices.flatMap(({ entities }) => entities)], 'postgresql://127.0.0.1:1/zdravgraph');
