/** A world of the picture: one land with its ground plan, its inks and its pieces. Figures, tools and carts are shared. */
import type { MessHallState } from '../../assets/art/gen/built/mess-hall.ts';
import type { Ridges } from '../../assets/art/gen/land/mountains.ts';
import type { SkyOptions } from '../../assets/art/gen/land/sky.ts';
import type { VillagePlan } from '../../assets/art/gen/layout/anchors.ts';
import type { Land } from '../../assets/art/gen/layout/parcels.ts';
import type { Palette } from '../../assets/art/gen/palette.ts';
import type { Box } from '../../assets/art/gen/paper/sheet.ts';
import type { ForestTree, LookId, Stage, WorldId } from '../../assets/art/manifest.d.ts';
import type { Packing } from './raster.ts';

/** One small piece of a page: SVG text around its pivot at 0, 0, and a box that surely holds it. */
export interface Piece {
  readonly name: string;
  readonly body: string;
  readonly box: Box;
}

/** How a page of the built world is dressed. */
export interface Dress {
  readonly inks: Palette;
  readonly lamps: boolean;
  readonly snow: boolean;
  readonly leafless: boolean;
  readonly sky: SkyOptions;
}

/** How the parcels of some of the two crops are drawn in one stage, and how finely that is packed. */
export interface StageDrawing {
  readonly draw: (inks: Palette, crops: readonly (0 | 1)[]) => string;
  readonly packing: Packing;
}

/** What is different about the land of a look. */
export interface LookPlan {
  readonly inks: Palette;
  readonly sky: SkyOptions;
  /** Mist before mountains 0, 1, 2: from x, to x, y, seed, thickness, alpha. */
  readonly mists: readonly (readonly (readonly [number, number, number, number, number, number])[])[];
  readonly foliage: number;
  readonly snow: boolean;
  /** Stages that can occur, the level's first crop then its second. Both share a sheet where they share the drawing. */
  readonly stages: readonly [Partial<Record<Stage, StageDrawing>>, Partial<Record<Stage, StageDrawing>>];
  /** Stages that no first season needs: fetched after it. */
  readonly late: readonly Stage[];
}

/** How a world draws its land. */
export interface LandDrawings {
  readonly ridges: Ridges;
  hills(inks: Palette, bare: boolean): string;
  hillSnow(inks: Palette): string;
  fields(inks: Palette): string;
  road(inks: Palette): string;
  /** The old tree at the picture's edge, with so much of its leaves. */
  elm(inks: Palette, foliage: number): string;
  elmSnow(inks: Palette): string;
  bank(inks: Palette): string;
}

/** How a world builds and what lives in it, as far as worlds differ. */
export interface BuiltDrawings {
  /** Kinds of house with the width of each. */
  readonly houses: Readonly<Record<string, number>>;
  house(inks: Palette, kind: string, lit: boolean): string;
  houseSnow(inks: Palette, kind: string): string;
  /** Houses whose windows stay dark when others are lit. */
  readonly dark: readonly string[];
  messHall(inks: Palette, state: MessHallState): string;
  /** What lies over the hall's windows and door where no fire burns in it. */
  coldHall(inks: Palette): string;
  messHallSnow(inks: Palette): string;
  granary(inks: Palette): string;
  granarySnow(inks: Palette): string;
  officeSnow(inks: Palette): string;
  /** Kinds of tree on the hills and in the village with the number of drawings of each. */
  readonly hillTrees: Readonly<Record<string, number>>;
  readonly villageTrees: Readonly<Record<string, number>>;
  tree(kind: string, i: number, dress: Dress): string;
  ox(inks: Palette): string;
  oxAndPlough(inks: Palette): string;
  /** Things that stand on the fields, and their pieces. */
  fieldThings(inks: Palette): Piece[];
  /** The flood of a failed dam: what lies on the fields. */
  floods(inks: Palette): Piece[];
}

/** One world. */
export interface World {
  readonly id: WorldId;
  readonly plans: Readonly<Record<LookId, LookPlan>>;
  readonly land: LandDrawings;
  readonly built: BuiltDrawings;
  /** Names of the two crops in the names of files. */
  readonly crops: readonly [string, string];
  /** Files that a look takes over from another, since they differ by nothing that can be seen. Names without the folder. */
  readonly borrowed: Readonly<Record<string, string>>;
  /** Files that bear another packing than others of their kind. */
  readonly packing: Readonly<Record<string, Packing>>;
  /** Width of the page of what comes later, px. */
  readonly laterWidth: number;
  readonly ground: Land;
  readonly village: VillagePlan;
  forest(): ForestTree[];
}
