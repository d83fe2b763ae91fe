import { ownGrant, phoneActivated } from '../account/account.service.ts';
import { once } from '../command/once.service.ts';
import type { Context } from '../graph/context.ts';
import { TechnicalError } from '../graph/errors.ts';
import { refusedUnder, type Refused } from '../rule/refusal.rules.ts';
import { showRefusal } from '../rule/refusal.service.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { ownPerson } from '../world/index.ts';
import { remindSomebody } from './plan-reminders.service.ts';
import { ReminderSettingsEntity } from './reminder-settings.entity.ts';
import { refusedReminders, type ReminderChoice } from './reminder.rules.ts';
import type { RemindersSet, SetRemindersInput } from './set-reminders.type.ts';

type Decided = { readonly plan: ReminderChoice; readonly refused?: undefined } | { readonly refused: Refused; readonly plan?: undefined };

/** Keeps how the citizen wants to be reminded, and plans what that means for the visits ahead, children's included. */
export const setReminders = async (context: Context, input: SetRemindersInput): Promise<RemindersSet | Refusal> => {
  const { world, language } = context;
  const grant = await ownGrant(context);
  if (!grant) throw new TechnicalError('FORBIDDEN');
  const { account } = await context.viewer();
  const { channel, leadTimeHours, visits, vaccinations } = input;
  const choice: ReminderChoice = { channel, leadTimeHours, visits, vaccinations };
  const set = await once(context, {
    operation: 'setReminders',
    input,
    decide: async (): Promise<Decided> => {
      const refused = refusedReminders(choice, await phoneActivated(context));
      return refused ? { refused: refusedUnder(account.portal, refused) } : { plan: choice };
    },
    write: async (em, plan) => {
      const person = await ownPerson(em, world, grant.oip);
      await em.upsert(ReminderSettingsEntity, { person, ...plan, syncedAt: new Date(world.nowMs()) });
      await remindSomebody(em, world, grant.oip, plan);
      return plan;
    },
  });
  return set.refused ? showRefusal(set.refused, language) : { reminders: set.done };
};
