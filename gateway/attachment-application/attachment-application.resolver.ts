import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graph/context.ts';
import type { Refusal } from '../rule/refusal.type.ts';
import { applyForAttachment } from './apply.service.ts';
import { ApplyForAttachmentInput, ApplyForAttachmentResult, type AttachmentApplied } from './attachment-application.type.ts';

@Resolver()
export class AttachmentApplicationResolver {
  @Mutation(() => ApplyForAttachmentResult, {
    description:
      'Подать заявление на прикрепление (R-124). The clinic decides within two working days of the production calendar; SUBMITTED, IN_REVIEW, then ' +
      'ATTACHED or REJECTED, of which both the person and whoever applied hear (R-128, R-129). By a temporary policy only the desk does it (R-131).',
  })
  applyForAttachment(
    @Arg('input', () => ApplyForAttachmentInput) input: ApplyForAttachmentInput,
    @Ctx() context: Context,
  ): Promise<AttachmentApplied | Refusal> {
    return applyForAttachment(context, input);
  }
}
