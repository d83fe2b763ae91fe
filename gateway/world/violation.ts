const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** There is another of that name, whoever was told of it: the ORM, or a statement of ours. */
export const violatesUniqueness = (error: unknown): boolean => codeOf(error) === '23505';
/** What it was to refer to is gone by now. */
export const violatesReference = (error: unknown): boolean => codeOf(error) === '23503';
