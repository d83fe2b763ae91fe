import { findRules, ruleByCode, sections, sources, type Rule as CatalogueRule, type RuleQuery } from '../../schema/rules/index.ts';
import type { Language } from '../graph/language.ts';
import type { Rule } from './rule.type.ts';

const show = (rule: CatalogueRule, language: Language): Rule => ({
  code: rule.code,
  title: rule.title[language],
  statement: rule.statement[language],
  source: sources[rule.source][language],
  section: `${rule.section}. ${sections.find(({ section }) => section === rule.section)?.title[language] ?? ''}`,
});

/** Null where the catalogue has no such code. */
export const findRule = (code: string, language: Language): Rule | null => {
  const rule = ruleByCode(code);
  return rule ? show(rule, language) : null;
};

/** In the order of their codes. */
export const searchRules = (query: RuleQuery): Rule[] => findRules(query).map((rule) => show(rule, query.language));
