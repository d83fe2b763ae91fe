export { GraphQLEmailAddress, GraphQLPhoneNumber, GraphQLURL } from 'graphql-scalars';
export { GraphDate } from './date.ts';
export { GraphDateTime } from './date-time.ts';
export { GraphDecimal } from './decimal.ts';
export { GraphEnp } from './enp.ts';
export { GraphSnils } from './snils.ts';
