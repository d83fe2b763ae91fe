/** What users start, as the build has bundled it. */
export const programs = {
  sandbox: 'dist/programs/sandbox.js',
  gateway: 'dist/programs/gateway.js',
  cli: 'dist/programs/zdravgraph.js',
} as const;

const modules: Readonly<Record<string, string>> = {
  [programs.sandbox]: 'dist/mocks/main.js',
  [programs.gateway]: 'dist/gateway/main.js',
};

/** The same program in the modules that it is made of, for whoever reaches into one of them before it starts (`node --import`). */
export const inModules = (args: readonly string[]): readonly string[] => args.map((arg) => modules[arg] ?? arg);
