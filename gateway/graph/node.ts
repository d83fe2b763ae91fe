import { Field, ID, InterfaceType } from 'type-graphql';
import { typeOfId } from './global-id.ts';

/** Options of the field id in every type that implements Node. */
export const globalId = { description: 'Opaque and global: the same in every world and on every machine for the same seed.' };

/** Relay's Node. The type of an object is written in its id, so no source object needs a class. */
@InterfaceType('Node', {
  description: 'An object that can be fetched by its id alone.',
  resolveType: (value: { id: string }) => typeOfId(value.id, 'id'),
})
export abstract class Node {
  @Field(() => ID, globalId)
  readonly id!: string;
}
