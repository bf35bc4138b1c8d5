/** Paints the picture of the first page: once, on a plain canvas, with the art that the desk needs next. */
import type { ArtManifest, Spot } from '../../../assets/art/manifest.d.ts';
import type { PaintCover } from '../../view/picture.ts';
import { coverModel, type SceneModel } from '../../view/scene/index.ts';
import { type ArtFiles, ratioFor } from '../art/art-files.ts';
import { ArtStore, type LookArt } from '../art/art-store.ts';
import { standings } from '../crowd/spots.ts';
import { DEPTH, depthAt, heightAt } from '../layout/depths.ts';
import { paintFar, paintHills } from '../paint/back.ts';
import { Brush } from '../paint/brush.ts';
import { paintBank, paintElm } from '../paint/front.ts';
import { paintMiddle } from '../paint/middle.ts';
import { paintSun } from '../paint/sun.ts';

interface Figure {
  readonly frame: string;
  readonly spot: Spot;
  readonly flip: boolean;
}

/** Dress everybody, each in the first frame of a pose that the outfit has. */
function figuresOf(manifest: ArtManifest, model: SceneModel): Figure[] {
  const { outfits, poses } = manifest.figures;
  return standings(manifest, model).flatMap(({ spots }, g) =>
    spots.map((spot, i): Figure => {
      const seed = g * 5 + i * 7;
      const wanted = model.groups[g]!.poses;
      const name = wanted[i % wanted.length]!;
      const pose = poses[name]!;
      const own = outfits[seed % outfits.length]!;
      const outfit = pose.outfits.includes(own) ? own : pose.outfits[seed % pose.outfits.length]!;
      return { frame: `${outfit}/${name}/${seed % pose.frames}`, spot, flip: seed % 3 === 0 };
    }),
  );
}

function paintPeople(brush: Brush, manifest: ArtManifest, people: readonly Figure[]): void {
  for (const { frame, spot, flip } of [...people].sort((a, b) => a.spot[1] - b.spot[1]))
    brush.piece(frame, spot[0], spot[1], { scale: heightAt(spot[1]) / manifest.figures.height, flip });
}

/** Paint a layer by itself, as the game does, so that its grain lies on nothing else. */
function layerOf(art: LookArt, like: HTMLCanvasElement, paint: (brush: Brush) => void): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = like.width;
  canvas.height = like.height;
  const brush = new Brush(canvas.getContext('2d')!, art);
  paint(brush);
  brush.grain(art.grain.alpha);
  return canvas;
}

/** Make the function that paints the first page. It keeps nothing: the browser's cache keeps the files. */
export function coverPainter(find: () => Promise<ArtFiles>): PaintCover {
  return async (canvas) => {
    const files = await find();
    const { manifest } = files;
    const { width, height } = manifest.size;
    const store = new ArtStore(files, ratioFor(window.devicePixelRatio || 1, canvas.clientWidth));
    const model = coverModel();
    const [art, page] = await Promise.all([store.look(model.look), store.figures()]);
    canvas.width = width * store.ratio;
    canvas.height = height * store.ratio;
    const brush = new Brush(canvas.getContext('2d')!, { ...art, page });
    const lay = (paint: (layer: Brush) => void): void =>
      brush.context.drawImage(layerOf(art, canvas, paint), 0, 0, width, height);
    const people = figuresOf(manifest, model);
    const isFar = ({ spot }: Figure): boolean => depthAt(spot[1]) < DEPTH.middle;
    brush.begin();
    lay((layer) => paintFar(layer, manifest, model));
    lay((layer) => {
      layer.begin();
      paintSun(layer, manifest, [art.look.sun[0], art.look.sun[1]]);
    });
    lay((layer) => paintHills(layer, manifest, model));
    paintPeople(brush, manifest, people.filter(isFar));
    lay((layer) => paintMiddle(layer, manifest, model));
    paintPeople(
      brush,
      manifest,
      people.filter((figure) => !isFar(figure)),
    );
    lay((layer) => paintElm(layer, manifest, model));
    lay((layer) => paintBank(layer, manifest, model));
  };
}
