import { rule } from '../../schema/rules/registered.ts';

/** an area is found by a house; a street or a city has several. */
export const namesHouse = rule('R-048', (address: string) => /[а-яё].*\d/iu.test(address));
