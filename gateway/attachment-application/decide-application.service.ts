import { granted } from '../access/viewer.ts';
import { audit } from '../audit/audit.service.ts';
import { clinicId, findClinic } from '../clinic/clinic.service.ts';
import type { Clinic } from '../clinic/clinic.type.ts';
import { factsOf, patientSeen, type Known } from '../eligibility/facts.service.ts';
import { clinicRefusals, personRefusals } from '../eligibility/refusals.service.ts';
import { ownChannel } from '../eligibility/weigh.service.ts';
import { levelTooLow, nobodySeen } from '../booking/named-patient.rules.ts';
import type { Context } from '../graph/context.ts';
import { badInput, notVisible, TechnicalError } from '../graph/errors.ts';
import { levelSuffices } from '../medical-record/medical-record.rules.ts';
import { personId, personOf } from '../person/person.service.ts';
import { policyOf } from '../policy/policy.rules.ts';
import type { RegisteredPolicy } from '../registry/index.ts';
import { refusedUnder, type Refused, type RefusalText } from '../rule/refusal.rules.ts';
import { attachedAlready, mayApplyFor, mustWait, notRepresentative } from './application.rules.ts';
import type { ApplyForAttachmentInput, IdentityDocumentInput } from './attachment-application.type.ts';
import { faultOfPapers, isWellFormed, refusalOfPapers, type Papers, type ShownPaper } from './papers.rules.ts';

/** What is to be handed in. */
export interface ApplicationPlan {
  readonly oip: string;
  readonly clinic: Clinic;
  readonly policyType: RegisteredPolicy['type'];
  readonly papers: Papers;
}

type Decision = { readonly plan: ApplicationPlan; readonly refused?: undefined } | { readonly refused: Refused; readonly plan?: undefined };

const field = 'Mutation.applyForAttachment';
const mostPapers = 10;

const shown = ({ kind, series, number, issuedOn, issuer }: IdentityDocumentInput): ShownPaper => ({
  kind,
  series: series ?? null,
  number,
  issuedOn: issuedOn ?? null,
  issuer: issuer ?? null,
});

const checkForm = (paper: ShownPaper, place: string): void => {
  if (!isWellFormed(paper))
    throw badInput(
      `input.${place}: ожидаются серия и номер документа этого вида (паспорт: 4 и 6 цифр; свидетельство о рождении: IV-АИ и 6 цифр)`,
      `input.${place}: expected series and number of such a document (passport: 4 and 6 digits; birth certificate: IV-АИ and 6 digits)`,
    );
};

/** @throws BAD_USER_INPUT naming the paper and what was expected */
export const papersOf = ({ documents, representativeDocument }: ApplyForAttachmentInput): Papers => {
  if (documents.length > mostPapers)
    throw badInput(`input.documents: ожидается не больше ${mostPapers}`, `input.documents: expected ${mostPapers} at most`);
  const papers = documents.map(shown);
  papers.forEach((paper, place) => checkForm(paper, `documents.${place}`));
  const representative = representativeDocument ? shown(representativeDocument) : null;
  if (representative) checkForm(representative, 'representativeDocument');
  return { documents: papers, representativeDocument: representative };
};

/** At the desk of a clinic one applies to that clinic. */
const checkPlace = async (context: Context, clinic: Clinic): Promise<void> => {
  const { account } = await context.viewer();
  if (account.staffOf !== null && account.staffOf !== clinic.oid && (await ownChannel(context)) !== 'PORTAL')
    throw new TechnicalError('FORBIDDEN');
};

/** The first reason, in this order: person and policy, the term, the clinic, the papers. */
const firstReason = (known: Known, clinic: Clinic, input: ApplyForAttachmentInput, papers: Papers): Refused | undefined => {
  const { facts, patient, register } = known;
  const under = (text: RefusalText): Refused => refusedUnder(facts.territory.code, text);
  const tooSoon = mustWait(input.reason, facts.attachments, facts.today);
  const [personal] = personRefusals(known, clinic).filter(({ code }) => code !== 'ATTACHMENT_TOO_SOON' || tooSoon);
  if (personal) return personal;
  const [ofClinic] = clinicRefusals(known, clinic, false);
  if (ofClinic) return ofClinic;
  const here = known.attachments.some(({ moOid, area, status }) => moOid === clinic.oid && area === 'THERAPEUTIC' && status === 'ATTACHED');
  if (here) return under(attachedAlready);
  const registered = register?.value;
  const applicant = { birthDate: registered?.birthDate ?? facts.today, age: patient.age, documents: registered?.documents ?? [] };
  const fault = faultOfPapers(papers, applicant, facts.today);
  return fault && under(refusalOfPapers(fault, patient.age));
};

/** Whether this person may be attached there, by these papers (section F). Reads only. */
export const decideApplication = async (context: Context, input: ApplyForAttachmentInput, papers: Papers): Promise<Decision> => {
  await ownChannel(context);
  const viewer = await context.viewer();
  const { account } = viewer;
  const [oip = ''] = personId.read(input.personId, 'input.personId');
  const [oid = ''] = clinicId.read(input.clinicId, 'input.clinicId');
  if (!levelSuffices(account.level)) return { refused: levelTooLow(account.portal) };
  const grant = await granted(viewer, oip, 'SERVICES');
  const person = grant && (await personOf(context, grant));
  if (!person) return { refused: { ...nobodySeen(account.portal), field: 'input.personId' } };
  if (!mayApplyFor(person.seenAs)) return { refused: refusedUnder(account.portal, notRepresentative) };
  const [clinic, known] = await Promise.all([
    findClinic(context, oid, field, { staleAllowed: false }),
    factsOf(context, patientSeen(person), 'ATTACHMENT', { field, fresh: true }),
  ]);
  if (!clinic) throw notVisible();
  await checkPlace(context, clinic);
  const refused = firstReason(known, clinic, input, papers);
  if (person.seenAs !== 'SELF')
    audit(context).record({
      whom: oip,
      fields: 'POLICIES',
      service: 'ATTACHMENT',
      allowed: refused === undefined,
      ...(refused && { refusalCode: refused.code }),
    });
  if (refused) return { refused };
  const policy = policyOf(known.register?.value.policies ?? [], known.facts.today);
  if (!policy) throw new Error('an application that nothing speaks against and no policy for');
  return { plan: { oip, clinic, policyType: policy.type, papers } };
};
