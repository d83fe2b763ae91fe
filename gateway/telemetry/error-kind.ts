/** What an error is, without what it says: a message may repeat somebody's data. */
export const errorKind = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
};
