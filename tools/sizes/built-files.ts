import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFolder } from '../build/freshness.ts';

/** One entry of the builder's manifest, as far as it is read here. */
interface BuiltEntry {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
}

/** The build: what each source became. Keys are paths from the project's folder, or names of virtual modules. */
export class BuiltFiles {
  private readonly entries: Readonly<Record<string, BuiltEntry>>;

  /** Read the manifest of the build.
   *
   * @throws {Error} If there is no build.
   */
  constructor() {
    const text = readFileSync(join(builtFolder, '.vite', 'manifest.json'), 'utf8');
    this.entries = JSON.parse(text) as Record<string, BuiltEntry>;
  }

  /** Key of the page's own script. */
  get entry(): string {
    return Object.keys(this.entries).find((key) => this.entries[key]?.isEntry) ?? 'index.html';
  }

  /** Keys whose name matches. */
  keys(pattern: RegExp): string[] {
    return Object.keys(this.entries).filter((key) => pattern.test(key));
  }

  /** Files that a key stands for: its script with everything it imports at once, and their style sheets. */
  filesAtOnce(key: string, seen = new Set<string>()): string[] {
    const entry = this.entries[key];
    if (!entry || seen.has(key)) return [];
    seen.add(key);
    const imported = (entry.imports ?? []).flatMap((next) => this.filesAtOnce(next, seen));
    return [entry.file, ...(entry.css ?? []), ...imported];
  }

  /** Keys that can be reached by `import()` from a key, all the way down. */
  keysReached(key: string, seen = new Set<string>()): string[] {
    const entry = this.entries[key];
    if (!entry || seen.has(key)) return [];
    seen.add(key);
    const next = [...(entry.dynamicImports ?? []), ...(entry.imports ?? [])];
    return [...(entry.dynamicImports ?? []), ...next.flatMap((one) => this.keysReached(one, seen))];
  }

  /** Name of the file that a source became. Undefined if the build left it out. */
  fileOf(key: string): string | undefined {
    return this.entries[key]?.file;
  }
}

/** Bytes of a built file as the server sends it: the brotli form where there is one. Headers are not counted. */
export function transferSize(file: string): number {
  const plain = join(builtFolder, file);
  const packed = `${plain}.br`;
  return statSync(existsSync(packed) ? packed : plain).size;
}

/** Bytes of several files, each counted once. */
export function totalSize(files: Iterable<string>): number {
  return [...new Set(files)].reduce((sum, file) => sum + transferSize(file), 0);
}
