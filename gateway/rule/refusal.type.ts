import { Field, ObjectType } from 'type-graphql';
import { graphEnum } from '../graph/enum.ts';
import { GraphDateTime, GraphQLPhoneNumber, GraphQLURL } from '../graph/scalars/index.ts';
import { RefusalCode } from './refusal-code.type.ts';
import { Rule } from './rule.type.ts';

export const RemedyAction = graphEnum('RemedyAction', 'What a person can do about a refusal (R-019).', {
  CONTACT_INSURER: 'Ask the insurer',
  CONTACT_CLINIC: 'Ask the clinic',
  CONTACT_REGISTRY_DESK: 'Ask the registry desk of the clinic',
  VISIT_MFC: 'Go to an office of public services',
  GET_PERMANENT_POLICY: 'Get a permanent policy',
  ATTACH_TO_CLINIC: 'Attach to a clinic',
  LINK_POLICY: 'Link the child’s policy to the account',
  RAISE_ACCOUNT_LEVEL: 'Have the account verified',
  ACTIVATE_PHONE: 'Confirm the phone',
  ASK_OWNER_CONSENT: 'Ask the policy’s owner for consent',
  REQUEST_RECORD_ACCESS: 'Apply for access to the record',
  OPEN_RECORD: 'Open the record by a code',
  UPLOAD_DOCUMENT: 'Upload a document',
  WAIT: 'Wait',
  SUBSCRIBE_TO_SERVICE: 'Be told when the service comes to the region',
  USE_REGIONAL_PORTAL: 'Use the region’s own portal',
  CHOOSE_ANOTHER_SLOT: 'Take another slot',
});

@ObjectType('Remedy', { description: 'What to do next.' })
export class Remedy {
  @Field(() => RemedyAction, { description: 'For a program.' })
  readonly action!: keyof typeof RemedyAction;
  @Field(() => String, { description: 'For a person, in the language of the request.' })
  readonly message!: string;
  @Field(() => GraphQLPhoneNumber, { nullable: true, description: 'Whom to call; null where a call does not help or no number is known.' })
  readonly phone!: string | null;
  @Field(() => GraphQLURL, { nullable: true, description: 'Where to go; null where no page helps.' })
  readonly url!: string | null;
}

@ObjectType('Refusal', { description: 'Отказ: a rule says no, and says which, why and what to do next.' })
export class Refusal {
  @Field(() => RefusalCode, { description: 'For a program.' })
  readonly code!: keyof typeof RefusalCode;
  @Field(() => String, { description: 'For a person, in the language of Accept-Language (ru, en); Russian where neither is asked for.' })
  readonly message!: string;
  @Field(() => Rule, { nullable: true, description: 'The rule that fired; null where no rule of the catalogue did.' })
  readonly rule!: Rule | null;
  @Field(() => String, { description: 'Code of the region profile under which it fired.' })
  readonly profile!: string;
  @Field(() => String, { nullable: true, description: 'Path of the input that is to blame; null where none is.' })
  readonly field!: string | null;
  @Field(() => [Remedy], { description: 'What to do, in the order to try (R-019).' })
  readonly remedies!: readonly Remedy[];
  @Field(() => GraphDateTime, { nullable: true, description: 'Set only where trying again later can help.' })
  readonly retryAfter!: string | null;
}
