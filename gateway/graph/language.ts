export { languageOf, type Bilingual, type Language } from '../../schema/language/index.ts';
