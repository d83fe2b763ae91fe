export { freePort } from './free-port.ts';
export { freshDatabase, type FreshDatabase } from './fresh-database.ts';
export { anonymous, as, bearer, type GraphAnswer, type GraphClient, type GraphError } from './graph-client.ts';
export { projectRoot, startProcess, untilReady, type Environment, type RunningProcess } from './running-process.ts';
export { startGateway, startStandIns, type RunningServer } from './sandbox-processes.ts';
export { sharedNow, sharedSeed } from './shared-world.ts';
export { shared, type SharedSandbox } from './shared.ts';
export { temporaryFolder, type TemporaryFolder } from './temporary-folder.ts';
