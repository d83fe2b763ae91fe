import { describeAuthorities } from './authorities-that-fail.ts';

describeAuthorities({ downMs: 500 });
