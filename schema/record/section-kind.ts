import type { MisDocument } from '../registry/rmis.ts';

/** Sections are named alike on the wire and in the graph. */
export type RecordSectionKind = MisDocument['section'];
