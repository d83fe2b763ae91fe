import type { Slice } from '../graph/slice.ts';
import { PersonEntity } from './person.entity.ts';
import { PersonResolver } from './person.resolver.ts';
import { findPerson, personId } from './person.service.ts';

export const person: Slice = {
  name: 'person',
  resolvers: [PersonResolver],
  entities: [PersonEntity],
  nodes: { Person: (context, id) => findPerson(context, personId.read(id, 'id')[0] ?? '') },
  personFields: {
    id: 'PERSON',
    name: 'PERSON',
    birthDate: 'PERSON',
    age: 'PERSON',
    sex: 'PERSON',
    snils: 'IDENTITY',
    address: 'IDENTITY',
    deceasedOn: 'IDENTITY',
    identityDocuments: 'DOCUMENTS',
  },
};
