/** What opens beside the query, in the order of its tabs. */
export const paneNames = ['persona', 'world', 'clock', 'phone', 'registries', 'origin', 'rules', 'share', 'map'] as const;

export type PaneName = (typeof paneNames)[number];

export const isPane = (text: string | null | undefined): text is PaneName => paneNames.some((name) => name === text);
