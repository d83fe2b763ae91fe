import { invertRule } from '../../schema/rules/registered.ts';

// Before every test file: `npm run rules -- --prove` turns one rule round and looks which tests notice.
const code = process.env['ZDRAVGRAPH_INVERT_RULE'];
if (code) invertRule(code);
