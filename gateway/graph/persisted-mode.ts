/** `only`: nothing but the documents of the files is answered; `also`: these by their names, and any text; `off`: any text. */
export const persistedModes = ['only', 'also', 'off'] as const;
export type PersistedMode = (typeof persistedModes)[number];
