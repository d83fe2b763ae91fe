import { instantIn } from '../../schema/calendar/index.ts';
import { idKind } from '../graph/global-id.ts';
import { readOf } from '../graph/look-ahead.ts';
import { provenanceOfRow } from '../graph/provenance.ts';
import { signedDocument, type MedicalDocumentRow } from './medical-document.loader.ts';
import type { DocumentRead } from './medical-record-ahead.loader.ts';
import type { MedicalDocument } from './medical-document.type.ts';

/** OIP of the patient and number of the document. */
export const documentId = idKind('MedicalDocument', /^(\d{12})\.(\d{1,9})$/);

/** Each field is made of the row when it is asked for. */
class SeenDocument implements MedicalDocument {
  readonly oip: string;
  readonly personKey: string;
  readonly #row: DocumentRead;

  constructor(oip: string, personKey: string, row: DocumentRead) {
    this.oip = oip;
    this.personKey = personKey;
    this.#row = row;
  }

  /** What only some fields read, and the look-ahead therefore brings for them alone (onlyFor). */
  #only<Property extends keyof MedicalDocumentRow>(property: Property): MedicalDocumentRow[Property] {
    return readOf<MedicalDocumentRow, Property>(this.#row, property);
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
    return this.#only('title');
  }
  get performedOn(): MedicalDocument['performedOn'] {
    return this.#row.performedOn;
  }
  get icd10(): MedicalDocument['icd10'] {
    return this.#only('icd10');
  }
  get content(): MedicalDocument['content'] {
    return this.#only('content');
  }
  get version(): MedicalDocument['version'] {
    return this.#only('version');
  }
  get correctionReason(): MedicalDocument['correctionReason'] {
    return this.#only('correctionReason');
  }
  get ordinal(): MedicalDocument['ordinal'] {
    return this.#row.ordinal;
  }
  get previousOrdinal(): MedicalDocument['previousOrdinal'] {
    return this.#row.previousOrdinal;
  }
  get moOid(): MedicalDocument['moOid'] {
    return this.#only('moOid');
  }
  get resourceId(): MedicalDocument['resourceId'] {
    return this.#only('resourceId');
  }
  get regionCode(): MedicalDocument['regionCode'] {
    return this.#row.regionCode;
  }
  get authorName(): string {
    return this.#only('authorName');
  }
  get signature(): MedicalDocumentRow['signature'] {
    return this.#only('signature');
  }
  get provenance(): MedicalDocument['provenance'] {
    return provenanceOfRow('RMIS', () => instantIn('Europe/Moscow', this.#only('syncedAt')));
  }
  get signed(): MedicalDocument['signed'] {
    return signedDocument(this);
  }
}

/** The document of a person as the graph shows it. */
export const showDocument = (oip: string, personKey: string, row: DocumentRead): MedicalDocument => new SeenDocument(oip, personKey, row);
