import type { ParentalRightsRoute } from '../../schema/region/index.ts';
import { FamilyLinkEntity, type FamilyLinkKind } from '../family/family-link.entity.ts';
import { PersonEntity } from '../person/person.entity.ts';
import type { PersonRow } from '../person/person.loader.ts';
import { keysOf, statement, type PersonKey, type Storage } from '../storage/index.ts';
import type { RequestWorld } from '../world/index.ts';
import { WorldEntity } from '../world/world.entity.ts';
import { LinkCheckEntity, type CheckedAt } from './link-check.entity.ts';
import type { CheckOutcome } from './link-verdict.rules.ts';

type Where = { readonly storage: Storage; readonly world: Pick<RequestWorld, 'epoch' | 'baseEpoch'> };

/** A link that waits, and that nobody has been asked about. */
export interface WaitingLink {
  readonly adultOip: string;
  readonly ordinal: number;
  readonly childOip: string;
  readonly kind: FamilyLinkKind;
  readonly route: ParentalRightsRoute | null;
}

const waitingLinks = statement<WaitingLink>('waiting links', 'epoch', (names) => {
  const [link, check, person] = [names(FamilyLinkEntity), names(LinkCheckEntity), names(PersonEntity)];
  const { column } = link;
  const own = (key: string): string => `$1::int8 * 1000000000000 + ${key} % 1000000000000`;
  return `select lpad((link.${column.person} % 1000000000000)::text, 12, '0') as "adultOip", link.${column.ordinal} as "ordinal",
      link.${column.childOip} as "childOip", link.${column.kind} as "kind", link.${column.route} as "route"
    from ${link.table} as link
    where link.${column.status} = 'VERIFICATION_PENDING' and (link.${column.route} is null or link.${column.route} in ('ZAGS', 'GUARDIANSHIP'))
      and (link.${column.person} between $4::int8 and $5::int8
        or link.${column.person} = any(array(select $2::int8 * 1000000000000 + seen::int8 from unnest($3::text[]) as seen))
          and not exists (select from ${person.table} as owned where owned.${person.column.key} = ${own(`link.${column.person}`)}))
      and not exists (select from ${check.table} as asked
        where asked.${check.column.person} = ${own(`link.${column.person}`)} and asked.${check.column.link} = link.${column.ordinal})
    order by link.${column.person}, link.${column.ordinal} limit 100`;
});

/** Of the adults whom the world owns, and of those of its base who were seen in it. */
export const readWaitingLinks = ({ storage, world }: Where, seen: readonly string[]): Promise<WaitingLink[]> => {
  const { first, last } = keysOf(world.epoch);
  return storage.read(waitingLinks, [world.epoch, world.baseEpoch, seen, first, last]);
};

/** A check that nothing has ended yet. */
export interface OpenCheck {
  /** Key of the adult. */
  readonly person: PersonKey;
  readonly link: number;
  readonly checkedAt: CheckedAt;
  readonly messageId: string;
  /** Epoch milliseconds; null: to be handed in. */
  readonly acceptedAt: number | null;
  readonly outcome: CheckOutcome | null;
  readonly childOip: string;
  readonly kind: FamilyLinkKind;
}

const checksWhere =
  (condition: string) =>
  (names: Parameters<ReturnType<typeof statement>['text']>[0]): string => {
    const [check, link] = [names(LinkCheckEntity), names(FamilyLinkEntity)];
    const { column } = check;
    return `select asked.${column.person} as "person", asked.${column.link} as "link", asked.${column.checkedAt} as "checkedAt",
      asked.${column.messageId} as "messageId", asked.${column.acceptedAt} as "acceptedAt", asked.${column.outcome} as "outcome",
      link.${link.column.childOip} as "childOip", link.${link.column.kind} as "kind"
    from ${check.table} as asked join ${link.table} as link
      on link.${link.column.person} = asked.${column.person} and link.${link.column.ordinal} = asked.${column.link}
    where asked.${column.person} between $1::int8 * 1000000000000 and $1::int8 * 1000000000000 + 999999999999 and ${condition.replaceAll('{outcome}', `asked.${column.outcome}`).replaceAll('{messageId}', `asked.${column.messageId}`)}
    order by asked.${column.createdAt}, asked.${column.person}, asked.${column.link}`;
  };

const openChecks = statement<OpenCheck>('open link checks', 'epoch', checksWhere('{outcome} is null'));

/** Oldest first. */
export const readOpenChecks = ({ storage, world }: Where): Promise<OpenCheck[]> => storage.read(openChecks, [world.epoch]);

const anyCheck = statement<{ readonly found: boolean }>('any link check', 'epoch', (names) => {
  const { table, column } = names(LinkCheckEntity);
  return `select true as "found" from ${table} where ${column.person} between $1::int8 and $2::int8 limit 1`;
});

/** Whether any authority was ever to be asked. */
export const hasChecks = async ({ storage, world }: Where): Promise<boolean> => {
  const { first, last } = keysOf(world.epoch);
  return (await storage.read(anyCheck, [first, last])).length > 0;
};

const checkByMessage = statement<OpenCheck>('link check by message', 'epoch', checksWhere('{messageId} = $2::uuid'));

/** Undefined for a message that this world never sent. */
export const readCheckByMessage = async ({ storage, world }: Where, messageId: string): Promise<OpenCheck | undefined> =>
  (await storage.read(checkByMessage, [world.epoch, messageId]))[0];

const worldsToCheck = statement<{ readonly name: string }>('worlds with links to check', 'worlds', (names) => {
  const [world, check, link] = [names(WorldEntity), names(LinkCheckEntity), names(FamilyLinkEntity)];
  const within = (key: string): string =>
    `${key} between w.${world.column.epoch}::int8 * 1000000000000 and w.${world.column.epoch}::int8 * 1000000000000 + 999999999999`;
  return `select w.${world.column.name} as "name" from ${world.table} as w
    where ($1::boolean or w.${world.column.clockFrozenAt} is null) and (exists (select from ${check.table} as asked where ${within(`asked.${check.column.person}`)}
        and (asked.${check.column.outcome} is null or asked.${check.column.outcome} = 'SILENT'))
      or exists (select from ${link.table} as link where ${within(`link.${link.column.person}`)}
        and link.${link.column.status} = 'VERIFICATION_PENDING')) order by 1`;
});

/** Names of the worlds in which somebody waits for an answer; `standing`: those, too, whose clock stands still. */
export const readWorldsToCheck = async (storage: Storage, standing: boolean): Promise<string[]> =>
  (await storage.read(worldsToCheck, [standing])).map(({ name }) => name);

const checkedBy = ['oip', 'family', 'given', 'patronymic', 'birthDate', 'sex', 'snils', 'addressRegionCode', 'identityDocuments'] as const;

/** What a check asks by and compares with. */
export type CheckedPerson = Pick<PersonRow, (typeof checkedBy)[number]>;

const checkedPersons = statement<CheckedPerson>('checked persons', 'epoch', (names) => {
  const { table, column } = names(PersonEntity);
  const told = checkedBy.map((property) => `${column[property]} as "${property}"`).join(', ');
  return `select distinct on (${column.oip}) ${told} from ${table}
    where ${column.key} = any(select epoch * 1000000000000 + oip::int8 from unnest($3::text[]) as oip, unnest(array[$1::int8, $2::int8]) as epoch)
    order by ${column.oip}, ${column.epoch} = $1 desc`;
});

/** By OIP; the world's own rows come before its base's. */
export const readCheckedPersons = async ({ storage, world }: Where, oips: readonly string[]): Promise<Map<string, CheckedPerson>> =>
  new Map((await storage.read(checkedPersons, [world.epoch, world.baseEpoch, oips])).map((row) => [row.oip, row]));
