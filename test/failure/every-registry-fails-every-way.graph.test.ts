import { describeFailures } from './registries-that-fail.ts';

describeFailures({ downMs: 500, alsoBy: ['ERROR'] });
