/** Loads baked art, once each file, and hands out what a look needs. */
import type { Atlas, Look, LookId, Sheet } from '../../../assets/art/manifest.d.ts';
import type { ArtFiles, Ratio } from './art-files.ts';
import { lateSheetsOf, sheetsOf } from './look-sheets.ts';

/** A page of pieces with its picture. */
export interface LoadedAtlas {
  readonly atlas: Atlas;
  readonly image: HTMLImageElement;
}

/** Everything that one look needs, loaded. */
export interface LookArt {
  readonly id: LookId;
  readonly look: Look;
  readonly page: LoadedAtlas;
  /** Page of what no first season needs; undefined until it has arrived. */
  readonly later?: LoadedAtlas;
  /** The elm without leaves, of another look; undefined until it has arrived. */
  readonly bareElm?: { readonly sheet: Sheet; readonly image: HTMLImageElement };
  readonly grain: { readonly image: HTMLImageElement; readonly alpha: number };
  readonly ratio: Ratio;
  /** Picture of a sheet of this look. */
  imageOf(sheet: Sheet): HTMLImageElement;
}

/** What of a look's art is fetched after its first season; the look then has its late stages too. */
export type LaterArt = Required<Pick<LookArt, 'look' | 'later' | 'bareElm'>>;

function loadImage(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.decoding = 'async';
  image.src = url;
  return image.decode().then(() => image);
}

/** Loads and keeps pictures of the art. */
export class ArtStore {
  readonly #images = new Map<string, Promise<HTMLImageElement>>();
  readonly #loaded = new Map<string, HTMLImageElement>();
  readonly #later = new Map<LookId, LaterArt>();

  constructor(
    readonly files: ArtFiles,
    readonly ratio: Ratio,
  ) {}

  /** Load the page of people. */
  async figures(): Promise<LoadedAtlas> {
    const atlas = this.files.manifest.people;
    return { atlas, image: await this.#image(atlas.file) };
  }

  /** Load everything that a look needs. Rejects with the name of the file that could not be had. */
  async look(id: LookId): Promise<LookArt> {
    const { manifest } = this.files;
    const look = manifest.looks[id];
    const atlas = manifest.atlases[look.atlas];
    const names = new Set(sheetsOf(look).map((sheet) => sheet.file));
    const [page, grain] = await Promise.all([
      this.#image(atlas.file),
      this.#image(manifest.grain.file),
      ...[...names].map((name) => this.#image(name)),
    ]);
    return {
      id,
      look,
      page: { atlas, image: page! },
      grain: { image: grain!, alpha: manifest.grain.alpha },
      ratio: this.ratio,
      imageOf: (sheet) => this.#loaded.get(sheet.file)!,
    };
  }

  /** What `later` has loaded for a look, so that the look need not be painted twice; nothing where that is still to be fetched. */
  laterAtHand(id: LookId): Partial<LaterArt> {
    return this.#later.get(id) ?? {};
  }

  /** Load what a look needs once hard times can show: its later page, its late stages, and the elm of winter. */
  async later(id: LookId): Promise<LaterArt> {
    const { looks, atlases } = this.files.manifest;
    const look = looks[id];
    const atlas = atlases[look.later];
    const sheet = looks.winter.elm;
    const late = new Set(lateSheetsOf(look).map(({ file }) => file));
    const [image, elm] = await Promise.all([
      this.#image(atlas.file),
      this.#image(sheet.file),
      ...[...late].map((file) => this.#image(file)),
    ]);
    const [first, second] = look.lateStages;
    const stages = [
      { ...look.stages[0], ...first },
      { ...look.stages[1], ...second },
    ] as const;
    const art: LaterArt = {
      look: { ...look, stages },
      later: { atlas, image },
      bareElm: { sheet, image: elm },
    };
    this.#later.set(id, art);
    return art;
  }

  #image(file: string): Promise<HTMLImageElement> {
    const kept = this.#images.get(file);
    if (kept) return kept;
    const name = this.ratio === 2 && file !== this.files.manifest.grain.file ? `2x/${file}` : file;
    const url = this.files.urlOf(name);
    const image = (url ? loadImage(url) : Promise.reject(new Error())).then(
      (loaded) => {
        this.#loaded.set(file, loaded);
        return loaded;
      },
      () => {
        this.#images.delete(file);
        throw new Error(name);
      },
    );
    this.#images.set(file, image);
    return image;
  }
}
