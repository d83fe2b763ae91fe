import { describeAuthorities } from './authorities-that-fail.ts';

// Every way of failing takes minutes: they are in soak.
describeAuthorities({ downMs: 500, by: ['ERROR', 'CUT', 'DOWN'] });
