import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

export type Program = ReturnType<typeof parseSync>['program'];

/** A file of the project, or one planted by a test, read and parsed. */
export interface SourceFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly parsed: ReturnType<typeof parseSync>;
}

/** Throws where the text is not TypeScript. */
export function parseFile(filePath: string, text: string): SourceFile {
  const parsed = parseSync(filePath, text);
  if (parsed.errors.length > 0) throw new Error(`${filePath}: ${parsed.errors[0]?.message}`);
  return { path: filePath, text, parsed };
}

/** What npm has installed below a folder, such as the peers of test/bench, is not ours. */
const isSource = (filePath: string): boolean =>
  /\.tsx?$/.test(filePath) && !filePath.endsWith('.d.ts') && !filePath.includes('/node_modules/');

/** Paths of the TypeScript files below these folders, in alphabetical order; declaration files are none of them. */
export function sourcePaths(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => globSync(`${folder}/**/*`, { cwd: root }))
    .map((filePath) => filePath.replaceAll(path.sep, '/'))
    .filter(isSource)
    .sort();
}

/** Nobody edits the project while its tests run. */
const read = new Map<string, SourceFile>();

const readFile = (filePath: string): SourceFile => {
  const file = read.get(filePath) ?? parseFile(filePath, readFileSync(path.join(root, filePath), 'utf8'));
  read.set(filePath, file);
  return file;
};

/** The same files, parsed. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return sourcePaths(folders).map(readFile);
}

/** Planted files: path -> text. */
export function plant(files: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(files).map(([filePath, text]) => parseFile(filePath, text));
}

/** Line of a place in the text, from 1. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
