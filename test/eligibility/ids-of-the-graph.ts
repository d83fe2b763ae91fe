/** An id of the graph, by type and local key. */
export const idOf = (type: string, local: string): string => Buffer.from(`${type}:${local}`, 'utf8').toString('base64url');

/** A person of the cast, by number. */
export const castId = (number: number): string => idOf('Person', String(number).padStart(12, '0'));

/** A clinic, by region and number: `77.1001`. */
export const clinicIdOf = (place: string): string => idOf('Clinic', `1.2.643.5.1.13.13.12.2.${place}`);
