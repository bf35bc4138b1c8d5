/** Where the rendered sounds of this build lie, and what has to be known of each. */

/** What the manifest says of a file. */
export interface SoundFile {
  /** Length of what is heard. Unit: ms. */
  readonly ms: number;
  /** Where the stretch that goes round begins, for a loop. Unit: ms. */
  readonly from?: number;
}

/** The files. Names are those of the manifest, such as `bed/rain`. */
export interface SoundFiles {
  readonly manifest: Readonly<Record<string, SoundFile>>;
  urlOf(name: string): string | undefined;
}
