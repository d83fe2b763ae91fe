/** Folders of the gateway that are not slices, hence free of the closed list of suffixes. */
const plumbing = ['registry', 'storage', 'graph', 'world', 'access', 'telemetry', 'preview'];
const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*';
const inSlice = new RegExp(`^(?:index|${kebab}\\.(?:type|entity|resolver|service|rules|loader))\\.ts$`);
const inTest = new RegExp(`^${kebab}(?:\\.soak)?\\.(?:rules|contract|graph|browser|architecture)\\.test\\.ts$`);
const elsewhere = new RegExp(`^${kebab}(?:\\.(?:type|entity|resolver|service|rules|loader|client|config|routes))?\\.tsx?$`);
const emptyWords = /^(?:utils?|helpers?|common|misc|types)$/;

/** Why a path is not a name of this project; undefined where it is one. */
export function objectionTo(filePath: string): string | undefined {
  const segments = filePath.split('/');
  const name = segments.at(-1) ?? '';
  const [area = '', folder = ''] = segments;
  if (segments.some((segment) => emptyWords.test(segment.replace(/\..*$/, '')))) return `${filePath}: says nothing about its subject`;
  if (area === 'gateway' && segments.length > 2 && !plumbing.includes(folder)) {
    return inSlice.test(name) ? undefined : `${filePath}: not a suffix of a slice`;
  }
  if (name.includes('.test.')) return area === 'test' && inTest.test(name) ? undefined : `${filePath}: not a suffix of a test`;
  if (filePath.startsWith('gateway/storage/migrations/')) return undefined;
  return elsewhere.test(name) ? undefined : `${filePath}: not kebab-case`;
}
