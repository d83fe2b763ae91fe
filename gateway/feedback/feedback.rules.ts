/** Lengths in characters, both ends inclusive. */
export const feedbackLength = { text: { least: 1, most: 5_000 }, page: { least: 1, most: 500 } } as const;
