/** Days of which schedules are kept behind the anchor, and published ahead of it. */
export const scheduleDays = { past: 730, published: 14 } as const;
