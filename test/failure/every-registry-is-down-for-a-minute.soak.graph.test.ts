import { describe } from 'vitest';
import { describeAuthorities } from './authorities-that-fail.ts';
import { failures } from './faulty-proxy.ts';
import { describeFailures } from './registries-that-fail.ts';

const downMs = 60_000;

describe('a registry of the dashboard', () => {
  describeFailures({ downMs, alsoBy: failures });
});
describe('an authority', () => {
  describeAuthorities({ downMs });
});
