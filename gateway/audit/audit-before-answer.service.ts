import type { AnswerStep } from '../graph/answer-step.ts';
import { auditWritten } from './audit.service.ts';

/** No answer leaves before the audit log has what it shows; where the log cannot be written, the request fails. */
export const auditBeforeAnswer: AnswerStep = { beforeAnswer: auditWritten };
