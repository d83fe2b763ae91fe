import { describe, expect, it } from 'vitest';
import { isOver, showsEverything } from '../../mocks/control/demo.rules.ts';

const minuteMs = 60_000;

describe('a demo session', () => {
  it('is over after thirty real minutes without use, and not a millisecond before; other worlds last as they were told [R-147]', () => {
    expect(isOver({ demo: true, unusedMs: 30 * minuteMs - 1 })).toBe(false);
    expect(isOver({ demo: true, unusedMs: 30 * minuteMs })).toBe(true);
    expect(isOver({ demo: false, unusedMs: 1000 * minuteMs })).toBe(false);
  });

  it('is somebody’s who sees all that a portal has: a verified citizen [R-146]', () => {
    expect(showsEverything({ level: 'VERIFIED', roles: ['CITIZEN'] })).toBe(true);
    expect(showsEverything({ level: 'STANDARD', roles: ['CITIZEN'] })).toBe(false);
    expect(showsEverything({ level: 'VERIFIED', roles: ['DOCTOR'] })).toBe(false);
  });
});
