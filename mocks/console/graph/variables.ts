/** Variables as the editor has them: empty for none. */
export const readVariables = (text: string): unknown => (text.trim() === '' ? {} : JSON.parse(text));
