import type { EntityMetadata, EntityProperty, MikroORM } from '@mikro-orm/postgresql';

/** A stored column, as moving rows from epoch to epoch sees it. */
export interface RowColumn {
  readonly name: string;
  readonly quoted: string;
  /** KEY: epoch * 10^12 + number, of a person or an account. EPOCH: the epoch itself. Anything else is the same in every epoch. */
  readonly holds: 'KEY' | 'EPOCH' | 'VALUE';
  readonly primary: boolean;
}

/** A table whose rows belong to an epoch: through a person, or by naming it. */
export interface RowTable {
  readonly name: string;
  readonly quoted: string;
  readonly columns: readonly RowColumn[];
  /** By which the rows of one person or one epoch are found. */
  readonly owner: RowColumn;
  readonly ownedBy: 'PERSON' | 'EPOCH';
  /** The table of persons itself, which all rows of persons refer to. */
  readonly isPersons: boolean;
}

const persons = 'Person';
const epochs = 'Epoch';
/** Rows that others refer to by a key of epoch * 10^12 + number. */
const keyed = new Set([persons, 'Account']);

const quote = (identifier: string): string => `"${identifier.replaceAll('"', '""')}"`;

const holdsOf = ({ className }: EntityMetadata, { name, targetMeta }: EntityProperty): RowColumn['holds'] => {
  if (targetMeta?.className === epochs) return 'EPOCH';
  const holdsKey = targetMeta ? keyed.has(targetMeta.className) : keyed.has(className) && name === 'key';
  return holdsKey ? 'KEY' : 'VALUE';
};

const refersTo = (metadata: EntityMetadata, className: string): boolean =>
  metadata.props.some(({ targetMeta }) => targetMeta?.className === className);

const tableOf = (metadata: EntityMetadata): RowTable | undefined => {
  const isPersons = metadata.className === persons;
  const columns = metadata.props
    .filter(({ fieldNames, persist }) => persist !== false && fieldNames?.length === 1)
    .map((property): RowColumn & { target: string | undefined } => ({
      name: property.fieldNames[0] ?? '',
      quoted: quote(property.fieldNames[0] ?? ''),
      holds: holdsOf(metadata, property),
      primary: property.primary === true,
      target: property.targetMeta?.className,
    }));
  const ownedBy = isPersons || refersTo(metadata, persons) ? 'PERSON' : 'EPOCH';
  const isOwner = ({ holds, primary, target }: (typeof columns)[number]): boolean => {
    if (isPersons) return holds === 'KEY';
    return ownedBy === 'PERSON' ? target === persons : holds === 'EPOCH' && primary;
  };
  const owner = columns.find(isOwner);
  return owner && { name: metadata.tableName, quoted: quote(metadata.tableName), columns, owner, ownedBy, isPersons };
};

const known = new WeakMap<MikroORM | object, readonly RowTable[]>();

/** All such tables, each after those that it refers to: persons first. */
export const rowTables = (metadata: { getAll(): Map<unknown, EntityMetadata> }): readonly RowTable[] => {
  const made = known.get(metadata);
  if (made) return made;
  const all = [...metadata.getAll().values()];
  const theirs = all.filter((one) => refersTo(one, persons));
  const leaves = theirs.filter((one) => theirs.some(({ className }) => refersTo(one, className)));
  const others = all.filter((one) => one.className !== persons && !theirs.includes(one));
  const ordered = [
    ...all.filter(({ className }) => className === persons),
    ...theirs.filter((one) => !leaves.includes(one)),
    ...leaves,
    ...others,
  ];
  const tables = ordered.flatMap((one) => tableOf(one) ?? []);
  known.set(metadata, tables);
  return tables;
};
