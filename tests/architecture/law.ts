/** A part of the tree and what it may lean on. */
export interface Part {
  /** Folder from the project's root, or a single file. */
  readonly path: string;
  /** Parts whose values and types it may import, beside its own files. */
  readonly imports: readonly string[];
  /** Parts of which it may import types only. */
  readonly types?: readonly string[];
  /** Packages by name; one that ends in a star stands for everything that begins so. */
  readonly packages: readonly string[];
  /** True if it may use `virtual:` modules, which the build makes from `levels/`. */
  readonly virtual?: boolean;
}

/** The dependency law. Right-hand sides never grow by habit: a new edge is a decision with a note in `docs/decisions`. */
export const law: readonly Part[] = [
  { path: 'src/engine', imports: [], packages: [] },
  { path: 'src/replay', imports: ['src/engine'], packages: [] },
  {
    path: 'src/content',
    imports: ['src/engine'],
    packages: ['valibot', '@valibot/to-json-schema', 'yaml', 'node:fs', 'node:path'],
  },
  { path: 'src/policies', imports: ['src/engine'], types: ['src/content'], packages: [] },
  { path: 'src/session', imports: ['src/engine', 'src/replay'], types: ['src/content'], packages: [] },
  { path: 'src/i18n', imports: [], packages: [] },
  {
    path: 'src/view',
    imports: ['src/engine', 'src/replay', 'src/i18n'],
    types: ['src/session', 'src/content'],
    packages: [],
  },
  {
    path: 'src/scenes',
    imports: ['src/view', 'src/i18n'],
    types: ['src/session', 'assets/art'],
    packages: ['phaser'],
  },
  {
    path: 'src/dom',
    imports: ['src/view', 'src/session', 'src/i18n'],
    types: ['src/engine', 'src/replay'],
    packages: ['preact', 'preact/*', '@preact/signals'],
  },
  { path: 'src/sound', imports: ['src/view'], packages: ['howler'] },
  { path: 'src/platform', imports: [], types: ['src/session'], packages: ['idb'] },
  {
    path: 'src/main.ts',
    imports: [
      'src/session',
      'src/i18n',
      'src/picture.ts',
      'src/sounding.ts',
      'src/dom',
      'src/platform',
      'assets',
    ],
    types: ['src/content'],
    packages: ['preact'],
    virtual: true,
  },
  { path: 'src/sounding.ts', imports: ['src/sound', 'assets'], packages: [] },
  { path: 'src/picture.ts', imports: ['src/scenes', 'assets'], packages: [] },
  { path: 'assets', imports: [], packages: [] },
];

/** Edges that the law forbids and that we live with for a while: `from -> to`. Empty, and may only stay empty. */
export const exceptions: readonly string[] = [];
