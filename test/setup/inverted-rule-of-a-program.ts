// The same as inverted-rule.ts for a program of dist/: loaded into it before its first module (`node --import`).
const code = process.env['ZDRAVGRAPH_INVERT_RULE'];
const { href } = new URL('../../dist/schema/rules/registered.js', import.meta.url);
if (code) ((await import(href)) as { invertRule: (code: string) => void }).invertRule(code);
