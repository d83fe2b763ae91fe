import { instantIn } from '../../schema/calendar/index.ts';
import { idKind } from '../graph/global-id.ts';
import { signedDocument, type MedicalDocumentRow } from './medical-document.loader.ts';
import type { MedicalDocument } from './medical-document.type.ts';

/** OIP of the patient and number of the document. */
export const documentId = idKind('MedicalDocument', /^(\d{12})\.(\d{1,9})$/);

/** Each field is made of the row when it is asked for. */
class SeenDocument implements MedicalDocument {
  readonly oip: string;
  readonly #row: MedicalDocumentRow;

  constructor(oip: string, row: MedicalDocumentRow) {
    this.oip = oip;
    this.#row = row;
  }

  get id(): string {
    return documentId.write(`${this.oip}.${this.#row.ordinal}`);
  }
  get section(): MedicalDocument['section'] {
    return this.#row.section;
  }
  get semdCode(): MedicalDocument['semdCode'] {
    return this.#row.semdCode;
  }
  get title(): MedicalDocument['title'] {
    return this.#row.title;
  }
  get performedOn(): MedicalDocument['performedOn'] {
    return this.#row.performedOn;
  }
  get icd10(): MedicalDocument['icd10'] {
    return this.#row.icd10;
  }
  get content(): MedicalDocument['content'] {
    return this.#row.content;
  }
  get version(): MedicalDocument['version'] {
    return this.#row.version;
  }
  get correctionReason(): MedicalDocument['correctionReason'] {
    return this.#row.correctionReason;
  }
  get ordinal(): MedicalDocument['ordinal'] {
    return this.#row.ordinal;
  }
  get previousOrdinal(): MedicalDocument['previousOrdinal'] {
    return this.#row.previousOrdinal;
  }
  get moOid(): MedicalDocument['moOid'] {
    return this.#row.moOid;
  }
  get resourceId(): MedicalDocument['resourceId'] {
    return this.#row.resourceId;
  }
  get regionCode(): MedicalDocument['regionCode'] {
    return this.#row.regionCode;
  }
  get personKey(): string {
    return this.#row.person;
  }
  get provenance(): MedicalDocument['provenance'] {
    return { system: 'RMIS', retrievedAt: instantIn('Europe/Moscow', this.#row.syncedAt), stale: false, requestId: null };
  }
  get signed(): MedicalDocument['signed'] {
    return { ...signedDocument(this.#row), signature: this.#row.signature };
  }
}

/** The document of a person as the graph shows it. */
export const showDocument = (oip: string, row: MedicalDocumentRow): MedicalDocument => new SeenDocument(oip, row);
