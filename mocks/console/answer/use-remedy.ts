import { useOpenStory } from '../graph/use-open-story.ts';
import { useSandbox } from '../sandbox.ts';
import type { ShownRefusal } from './refusals.ts';

type Doing = (refusal: ShownRefusal) => void;

/** What a button does for each remedy that something can be done about here. */
export function useRemedies(): Readonly<Partial<Record<string, Doing>>> {
  const { openPane, chooseSignIn } = useSandbox();
  const openStory = useOpenStory();
  return {
    ACTIVATE_PHONE: () => {
      openStory('ActivatePhone', { run: true });
      openPane('phone');
    },
    ASK_OWNER_CONSENT: () => openPane('phone'),
    ATTACH_TO_CLINIC: () => openStory('ApplyForAttachment'),
    CHOOSE_ANOTHER_SLOT: () => openStory('FreeSlots', { run: true, asNow: true }),
    RAISE_ACCOUNT_LEVEL: () => openPane('persona', 'account:VERIFIED'),
    USE_REGIONAL_PORTAL: () => openPane('persona'),
    WAIT: ({ retryAfter }) => openPane('clock', retryAfter),
    GET_PERMANENT_POLICY: () => openPane('clock'),
    CONTACT_REGISTRY_DESK: () => chooseSignIn({ persona: 'desk' }),
  };
}
