import { statements, type AppointmentRow, type DocumentRow, type PersonRow } from './graph.ts';
import type { Read } from './reader.ts';

/** Reads for many parents at once, in the order of the keys: what every loader of a peer is made of. */
export const batchesOf = (read: Read) => {
  const grouped = <Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): Row[][] => {
    const groups = Map.groupBy(rows, keyOf);
    return keys.map((key) => groups.get(key) ?? []);
  };
  const single = <Row>(keys: readonly string[], rows: readonly Row[], keyOf: (row: Row) => string): (Row | null)[] => {
    const byKey = new Map(rows.map((row) => [keyOf(row), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  };
  const distinct = (keys: readonly string[]): string[] => [...new Set(keys)];
  const doctorKey = ({ moOid, resourceId }: { moOid: string; resourceId: string }): string => `${moOid} ${resourceId}`;
  return {
    persons: async (keys: readonly string[]) =>
      single(keys, await read<PersonRow>('persons', statements.persons, [distinct(keys)]), ({ key }) => key),
    appointments: async (keys: readonly string[], first: number) =>
      grouped(keys, await read<AppointmentRow>('appointments', statements.appointments, [distinct(keys), first]), (row) => row.personKey),
    documents: async (keys: readonly string[], first: number) =>
      grouped(keys, await read<DocumentRow>('documents', statements.documents, [distinct(keys), first]), (row) => row.personKey),
    doctors: async (documents: readonly DocumentRow[]) => {
      const keys = distinct(documents.map(doctorKey)).map((key) => key.split(' '));
      const rows = await read<{ moOid: string; resourceId: string }>('doctors', statements.doctors, [
        keys.map(([oid]) => oid),
        keys.map(([, id]) => id),
      ]);
      return single(documents.map(doctorKey), rows, doctorKey);
    },
    clinics: async (documents: readonly DocumentRow[]) => {
      const keys = documents.map(({ moOid }) => moOid);
      return single(keys, await read<{ moOid: string }>('clinics', statements.clinics, [distinct(keys)]), ({ moOid }) => moOid);
    },
    doctorDay: ({ moOid, resourceId, from, to }: DayArguments) =>
      read<AppointmentRow>('doctorDay', statements.doctorDay, [moOid, resourceId, from, to]),
  };
};

export interface DayArguments {
  readonly moOid: string;
  readonly resourceId: string;
  readonly from: string;
  readonly to: string;
}
