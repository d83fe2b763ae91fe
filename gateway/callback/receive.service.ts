import type { EntityManager } from '@mikro-orm/postgresql';
import { isPersonal, personOf, type Letter, type News, type PersonalNews } from '../../schema/registry/callbacks.ts';
import { PersonEntity } from '../person/person.entity.ts';
import { personKey, type PersonKey } from '../storage/index.ts';
import { ownPerson, recordAct, writeIn } from '../world/index.ts';
import { tell } from '../world/news.ts';
import { actOf } from './act-words.rules.ts';
import { CallbackReceiptEntity } from './callback-receipt.entity.ts';
import { announcing } from './changed-bookings.service.ts';
import { applicationChanged } from './application-news.service.ts';
import { homeCallChanged } from './home-call-news.service.ts';
import { householdDecided } from './household-news.service.ts';
import { guardianshipChanged, linkConfirmed } from './link-news.service.ts';
import { isNews, objectOf } from './news-order.rules.ts';
import { personChanged } from './person-news.service.ts';
import { serviceSwitchedOn } from './service-news.service.ts';
import type { GeneralLetter, LetterOf, PersonalLetter, Receiver, Write } from './receiver.service.ts';
import { recordChanged } from './record-news.service.ts';
import { statusUpdated, visitChanged } from './visit-news.service.ts';

type Readers = { readonly [Kind in PersonalNews['kind']]: (by: Receiver, letter: LetterOf<Kind>) => Promise<Write> };

/** What each kind of letter lets the gateway ask, and then write. */
const readers: Readers = {
  UpdateAppointmentStatus: statusUpdated,
  PersonChanged: personChanged,
  GuardianshipChanged: guardianshipChanged,
  VisitChanged: visitChanged,
  RecordChanged: recordChanged,
  LinkConfirmed: linkConfirmed,
  HouseholdDecided: householdDecided,
  HomeCallChanged: homeCallChanged,
  AttachmentApplicationChanged: applicationChanged,
};
const read = (by: Receiver, letter: PersonalLetter): Promise<Write> => {
  const reader = readers[letter.news.kind] as (by: Receiver, letter: PersonalLetter) => Promise<Write>;
  return reader(by, letter);
};

/** TAKEN now; BEFORE: this very letter; OVERTAKEN by a newer one; NOBODY has that number. */
export type Reception = 'TAKEN' | 'BEFORE' | 'OVERTAKEN' | 'NOBODY';

const newestTaken = async (em: EntityManager, person: PersonKey, { kind, object }: { kind: News['kind']; object: string }) => {
  const [newest] = await em.find(CallbackReceiptEntity, { person, kind, object }, { orderBy: { sequence: 'desc' }, limit: 1 });
  return newest?.sequence ?? null;
};

/** While we asked, somebody else has taken a letter about the same person: what we were told may be older than that. */
export class AskAgain extends Error {}
/** How often it is asked again at most; then the sender sends the letter again. */
const attempts = 5;

const receiptsOf = ({ storage }: Receiver, person: PersonKey): Promise<number> =>
  storage.orm.em.fork().count(CallbackReceiptEntity, { person });

/** After first touch: whoever is not stored then, in the base or in the world, is known to no register. */
const isKnown = async ({ storage, world }: Receiver, oip: string): Promise<boolean> => {
  const keys = [personKey(world.epoch, oip), personKey(world.baseEpoch, oip)];
  return (await storage.orm.em.fork().count(PersonEntity, { key: { $in: keys } })) > 0;
};

const takeOnce = async (by: Receiver, letter: PersonalLetter): Promise<Reception> => {
  const { world, storage } = by;
  const { id, sequence, news } = letter;
  const taken = await receiptsOf(by, personKey(world.epoch, personOf(news)));
  const write = await read(by, letter);
  return writeIn(storage, world, async (em) => {
    const person = await ownPerson(em, world, personOf(news));
    // Letters about one person are taken one after another.
    await em.execute(`select 1 from "${em.getMetadata().get(PersonEntity).tableName}" where key = ?::int8 for update`, [person]);
    const about = { kind: news.kind, object: objectOf(news) };
    const applied = isNews(letter, await newestTaken(em, person, about));
    const receipt = { person, letter: id, sender: news.sender, ...about, sequence, applied, receivedAt: new Date(world.nowMs()) };
    if ((await em.count(CallbackReceiptEntity, { person, letter: id })) > 0) return 'BEFORE';
    if ((await em.count(CallbackReceiptEntity, { person })) !== taken) throw new AskAgain();
    await em.insert(CallbackReceiptEntity, receipt);
    if (!applied) return 'OVERTAKEN';
    await announcing(em, world, person, () => write(em, person));
    // Whoever watches may have lost a right by it.
    await tell(em, { name: world.name });
    await recordAct(em, world, actOf(news));
    return 'TAKEN';
  });
};

/**
 * Takes a letter in: asks what has changed, then stores that, the receipt and the act in one transaction. Whatever fails leaves nothing, and
 * the letter may come again.
 * @throws RegistryUnavailable where its sender, or first touch, does not answer; NotSynced where RMIS has not told of the person;
 * WorldTurnedAway where the world has another state by now
 */
export const receive = (by: Receiver, { news, ...letter }: Letter): Promise<Reception> =>
  isPersonal(news) ? receivePersonal(by, { ...letter, news }) : receiveGeneral(by, { ...letter, news });

/** News of nobody in particular: what it says is so is so, however often it is told. */
const receiveGeneral = (by: Receiver, letter: GeneralLetter): Promise<Reception> => serviceSwitchedOn(by, letter);

const receivePersonal = async (by: Receiver, letter: PersonalLetter): Promise<Reception> => {
  const oip = personOf(letter.news);
  const key = personKey(by.world.epoch, oip);
  if ((await by.storage.orm.em.fork().count(CallbackReceiptEntity, { person: key, letter: letter.id })) > 0) return 'BEFORE';
  await by.touch([oip]);
  if (!(await isKnown(by, oip))) return 'NOBODY';
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await takeOnce(by, letter);
    } catch (error) {
      if (!(error instanceof AskAgain) || attempt === attempts) throw error;
    }
  }
};
