import { z } from 'zod';
import { instant, oip } from '../registry/contract.ts';

// Contradictions between registries, and between them and what the gateway has stored: GET /sandbox/worlds/:world/consistency.

export const speaker = z.enum(['insured-persons', 'zags', 'fer', 'rmis', 'storage']);
export type Speaker = z.output<typeof speaker>;

/** What is compared; each compares two who speak of the same person. */
export const checkName = z.enum([
  'DEATH_KNOWN',
  'BIRTH_KNOWN',
  'NAME_KNOWN',
  'POLICY_OF_THE_DEAD',
  'POLICY_KNOWN',
  'VISIT_OF_THE_DEAD',
  'ATTACHMENT_OF_THE_DEAD',
  'ATTACHMENT_KNOWN',
  'CLINIC_DATA',
  'SLOT_OF_A_VISIT',
  'STORED_PERSON',
  'STORED_VISIT',
  'STORED_DOCUMENT',
]);
export type CheckName = z.output<typeof checkName>;

const because = z
  .object({
    kind: z
      .enum(['STORY', 'DELAY', 'LETTER', 'EVENT'])
      .describe(
        'STORY: the cast is made so. DELAY: an event has not reached everybody. LETTER: the portal is still to be told. EVENT: an event made it so',
      ),
    event: z.string().optional().describe('Id of the event'),
    until: instant.optional().describe('When it ends by itself'),
  })
  .meta({ id: 'ContradictionReason' });

export const contradiction = z
  .object({
    check: checkName,
    oip,
    person: z.string().describe('Full name, as the register has it'),
    about: z.string().describe('Which policy, visit, attachment or document; empty where the person'),
    says: z.partialRecord(speaker, z.string()).describe('What each of the two says'),
    intended: z.boolean().describe('A scenario made it: the story of the cast, an event, a delay that has not passed'),
    because: because.optional().describe('Only where intended'),
  })
  .meta({ id: 'Contradiction' });
export type Contradiction = z.output<typeof contradiction>;

export const consistencyQuery = z.strictObject({
  person: z.string().min(1).max(200).describe('One person only: persona, OIP, or id of the graph').optional(),
});

export const consistencyAnswer = z
  .object({
    at: instant,
    looked: z.int().nonnegative().describe('How many people were compared: the cast, and whoever the world’s journals touched'),
    storage: z.boolean().describe('False: no gateway could be asked, so that nothing is said of what is stored'),
    unintended: z.int().nonnegative(),
    contradictions: z.array(contradiction).describe('Unintended ones first'),
  })
  .meta({ id: 'Consistency' });
