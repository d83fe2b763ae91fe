import { describe, expect, it, vi } from 'vitest';
import { ruleByCode } from '../../schema/rules/index.ts';
import { information } from '../../schema/rules/information.ts';
import { plant, sourceFiles } from '../architecture/source-file.ts';
import { registeredIn, standingOf, taggedIn } from './evidence.ts';

describe('evidence for a rule', () => {
  it('is found where it is registered, and in the names of tests, not in comments', () => {
    const registered = registeredIn(plant({ 'gateway/a/a.rules.ts': `/** R-001 */ const a = rule('R-002', () => true); other('R-003');` }));
    const tagged = taggedIn(
      plant({
        'test/a/a.rules.test.ts': `// [R-001]
it('does x [R-002, R-004]', () => say('[R-006]'));
it.each([['is [R-007]']])(\`\${1} [R-005]\`);
const code = 'R-008';`,
      }),
    );
    expect([...registered]).toEqual([['R-002', ['gateway/a/a.rules.ts']]]);
    expect([...tagged.keys()]).toEqual(['R-002', 'R-004', 'R-007', 'R-005']);
  });

  it('makes a rule proven only when it is both tagged and registered, or only explains', () => {
    const [registered, tagged] = [
      new Map([
        ['R-001', ['a']],
        ['R-002', ['a']],
      ]),
      new Map([
        ['R-001', ['t']],
        ['R-003', ['t']],
        ['R-004', ['t']],
      ]),
    ];
    const standing = (code: string, kind: 'access' | 'info') => standingOf({ code, kind }, registered, tagged);
    expect(['R-001', 'R-002', 'R-003', 'R-005'].map((code) => standing(code, 'access'))).toEqual([
      'proven',
      'untested',
      'claimed',
      'missing',
    ]);
    expect(standing('R-004', 'info')).toBe('proven');
  });

  it('is not asked of a rule that is declared to decide nothing, unless it decides somewhere after all', () => {
    const declared = { 'R-005': {}, 'R-002': {} };
    const standing = (code: string) => standingOf({ code, kind: 'flow' }, new Map([['R-002', ['a']]]), new Map(), declared);
    expect([standing('R-005'), standing('R-002'), standing('R-006')]).toEqual(['information', 'untested', 'missing']);
  });

  it('is a reason in both languages where a rule is declared to decide nothing, and no such rule is registered', () => {
    const registered = registeredIn(sourceFiles(['gateway', 'mocks']));
    expect(Object.keys(information)).toEqual(Object.keys(information).toSorted());
    for (const [code, reason] of Object.entries(information)) {
      expect(ruleByCode(code), code).toBeDefined();
      expect(registered.has(code), code).toBe(false);
      expect(reason.ru, code).toMatch(/\p{Script=Cyrillic}.*\.$/u);
      expect(reason.en, code).toMatch(/^\P{Script=Cyrillic}+\.$/u);
    }
  });

  it('is looked for in the real tree', () => {
    expect(registeredIn(sourceFiles(['gateway', 'mocks'])).size).toBeGreaterThan(0);
  });
});

describe('inverting a rule', () => {
  it('turns its answers round, and no other rule’s', async () => {
    // Its own copy: what it turns round stays so.
    vi.resetModules();
    const { invertRule, rule } = await import('../../schema/rules/registered.ts');
    const [a, b] = [rule('R-367', (value: boolean) => value), rule('R-368', (value: boolean) => value)];
    expect([a(true), b(true)]).toEqual([true, true]);
    invertRule('R-367');
    expect([a(true), a(false), b(true)]).toEqual([false, true, true]);
  });
});
