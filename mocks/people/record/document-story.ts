import { instantIn, startOfDay, type Day } from '../../../schema/calendar/index.ts';
import type { MisDocument } from '../../../schema/registry/rmis.ts';
import type { Clinic } from '../places/clinics.ts';
import { authorNameOf, type StaffedResource } from '../places/resources.ts';
import { documentKinds, type DocumentKind } from './document-kind.ts';
import type { Signing } from './signing.ts';
import type { Wording } from './wording.ts';

/** A document before it is numbered and signed. */
export interface DocumentStory {
  readonly kind: DocumentKind;
  readonly performedOn: Day;
  readonly clinic: Clinic;
  readonly resource: StaffedResource;
  readonly wording: Wording;
  /** Newer versions of it, oldest first. */
  readonly corrections?: readonly { readonly reason: string; readonly content: string; readonly signedOn: Day }[];
  /** UNSIGNED: a draft. TAMPERED: the text was changed after the signature. */
  readonly flaw?: 'UNSIGNED' | 'TAMPERED';
}

const minuteMs = 60_000;

/** Numbered documents of a person, oldest first, a correction right after what it corrects; not signed yet. */
const numbered = (oip: string, stories: readonly DocumentStory[]) => {
  const ordered = [...stories].sort((a, b) => (a.performedOn < b.performedOn ? -1 : a.performedOn > b.performedOn ? 1 : 0));
  let ordinal = 0;
  return ordered.flatMap((story) => {
    const { section, semdCode, title } = documentKinds[story.kind];
    const { subject, content, icd10 } = story.wording;
    const versions = [{ content, reason: undefined, signedOn: story.performedOn }, ...(story.corrections ?? [])];
    return versions.map((version, place) => {
      ordinal += 1;
      const document: MisDocument = {
        documentId: `${oip}.${ordinal}`,
        oip,
        ordinal,
        section,
        semdCode,
        title: subject === undefined ? title : `${title}: ${subject}`,
        performedOn: story.performedOn,
        moOid: story.clinic.oid,
        resourceId: story.resource.resourceId,
        authorName: authorNameOf(story.resource),
        regionCode: story.clinic.plan.regionCode,
        icd10: [...icd10],
        content: version.content,
        version: place + 1,
        ...(place > 0 && { previousOrdinal: ordinal - 1 }),
        ...(version.reason !== undefined && { correctionReason: version.reason }),
      };
      return { document, story, signedOn: version.signedOn };
    });
  });
};

/** The documents of a person, signed. */
export const documentsOf = (oip: string, stories: readonly DocumentStory[], signing: Signing): readonly MisDocument[] =>
  numbered(oip, stories).map(({ document, story, signedOn }) => {
    if (story.flaw === 'UNSIGNED') return document;
    const zone = story.clinic.timeZone;
    const signedAt = instantIn(zone, startOfDay(zone, signedOn) + (10 * 60 + ((document.ordinal * 37) % 480)) * minuteMs);
    const signed = signing.sign(document, { keyId: story.resource.keyId, signedBy: document.authorName, signedAt });
    return story.flaw === 'TAMPERED' ? { ...signed, content: `${signed.content}\nДополнено без подписи врача.` } : signed;
  });
