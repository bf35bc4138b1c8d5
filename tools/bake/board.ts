/**
 * Compose a test board from baked pieces, to look at beside others: what the scene shows for a given state.
 *
 *   npx tsx tools/bake/board.ts <world> <look> <out.png> [2x]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { personHeight } from '../../assets/art/gen/layout/village.ts';
import { random } from '../../assets/art/gen/paper/random.ts';
import type { ArtManifest, Parcel, Placed, Spot } from '../../assets/art/manifest.d.ts';
import { BOARDS } from './board-states.ts';
import { ART_ROOT, Easel } from './easel.ts';

async function parcelSheet(easel: Easel, parcel: Parcel): Promise<void> {
  const { art, state, k } = easel;
  const { stages, lateStages } = art.looks[state.look];
  const wanted = state.stage(parcel);
  const own = { ...stages[parcel.crop], ...lateStages[parcel.crop] };
  const sheet = own[wanted] ?? own.ploughed;
  if (!sheet) throw new Error(`${state.look} cannot show parcel ${parcel.id}.`);
  const points = parcel.clip.map(([x, y]) => `${(x - sheet.x) * k},${(y - sheet.y) * k}`).join(' ');
  const mask = `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.w * k}" height="${sheet.h * k}"><polygon points="${points}"/></svg>`;
  const cut = await sharp(easel.file(sheet.file))
    .ensureAlpha()
    .composite([{ input: Buffer.from(mask), blend: 'dest-in' }])
    .png({ compressionLevel: 0 })
    .toBuffer();
  await easel.lay(cut, sheet.x * k, sheet.y * k);
}

type Thing = readonly [y: number, draw: () => Promise<void>];

const inOrder = async (things: Thing[]): Promise<void> => {
  for (const [, draw] of things.sort((a, b) => a[0] - b[0])) await draw();
};

function people(
  easel: Easel,
  spots: readonly Spot[],
  count: number,
  poses: readonly string[],
  r: ReturnType<typeof random>,
): Thing[] {
  const { art, state } = easel;
  const ambient = art.looks[state.look].ambient;
  return spots.slice(0, count).map(([x, y]): Thing => {
    const name = r.pick(poses);
    const pose = art.figures.poses[name];
    if (!pose) throw new Error(`No pose ${name}.`);
    const frame = `${r.pick(pose.outfits)}/${name}/${r.whole(0, pose.frames - 1)}`;
    const scale = personHeight(y) / art.figures.height;
    return [y, () => easel.frame('people', { frame, x, y, scale, flip: r() < 0.4 }, ambient)];
  });
}

async function land(easel: Easel): Promise<void> {
  const { art, state } = easel;
  const look = art.looks[state.look];
  const { anchors } = art;
  await easel.sheet(look.far);
  for (const c of anchors.clouds) if (state.look !== 'winter') await easel.frame(look.atlas, c);
  await easel.sheet(look.hills);
  if (state.forest < 1) await easel.sheet(look.hillsBare, 1 - state.forest);
  if (state.snow && look.snow) await easel.sheet(look.snow.hills);
  const felled = Math.round(art.forest.length * (1 - state.forest));
  await inOrder(
    art.forest.map(
      ([frame, x, y, scale], i): Thing => [
        y,
        () => easel.frame(look.atlas, { frame: i < felled ? 'hill/stump' : frame, x, y, scale }),
      ],
    ),
  );
  const { lake } = anchors;
  for (const entry of lake.order) {
    const frame = entry.replace('<water>', `lake/${state.water}`).replace('<dam>', `lake/dam-${state.dam}`);
    if (frame === 'lake/spill' && (state.dam < 3 || state.water !== 'full')) continue;
    if (frame === 'lake/sluice' && state.dam < 3) continue;
    await easel.frame(look.atlas, { frame, x: lake.at[0], y: lake.at[1], scale: 1 });
    if (frame === 'lake/shoulders')
      for (const t of lake.trees)
        await easel.frame(look.atlas, state.forest < 0.4 ? { ...t, frame: 'hill/stump' } : t);
  }
}

function furnaceThings(easel: Easel): { readonly smoke: Thing[]; readonly body: Thing[] } {
  const { art, state } = easel;
  const look = art.looks[state.look];
  const places = art.anchors.furnaces.slice(0, state.furnaces);
  const lit = state.heat !== 'cold';
  const smoke = places.flatMap(({ y, smoke: [x, sy, scale] }, i): Thing[] =>
    lit ? [[y, () => easel.frame(look.atlas, { frame: `smoke/${i % 3}`, x, y: sy, scale })]] : [],
  );
  const body = places.flatMap((p, i): Thing[] => {
    const state2 = lit ? state.heat : 'cold';
    const main: Thing = [
      p.y,
      () => easel.frame(look.atlas, { frame: `furnace/${state2}`, x: p.x, y: p.y, scale: p.scale }),
    ];
    const cap: Thing = [
      p.y + 0.1,
      () => easel.frame(look.atlas, { frame: 'furnace/snow', x: p.x, y: p.y, scale: p.scale }),
    ];
    const fire: Thing = [
      p.y - 0.1,
      () =>
        easel.frame(look.atlas, {
          frame: `flame/${i % 3}`,
          x: p.top[0],
          y: p.top[1],
          scale: p.scale * (state.heat === 'warm' ? 0.5 : 0.9),
        }),
    ];
    return [main, ...(state.snow && state2 === 'cold' ? [cap] : []), ...(lit ? [fire] : [])];
  });
  return { smoke, body };
}

/** What is built, with its snow. */
function buildings(easel: Easel): Thing[] {
  const { art, state } = easel;
  const { anchors } = art;
  const look = art.looks[state.look];
  const at = (placed: Placed, order = 0): Thing => [placed.y + order, () => easel.frame(look.atlas, placed)];
  const capped = (p: Placed): Thing[] =>
    state.snow ? [at(p), at({ ...p, frame: `${p.frame}-snow` }, 0.1)] : [at(p)];
  const pots = anchors.houses.map(({ pots: [x, y], scale }) => at({ frame: 'house/pots', x, y, scale }, 0.2));
  const bins = anchors.bins.map(
    (b, i): Thing => [anchors.granary.y + 0.2, () => easel.frame(look.atlas, b, 0xffffff, state.grain[i])],
  );
  return [
    ...[...anchors.houses, anchors.messHall, anchors.granary, anchors.office].flatMap(capped),
    ...pots,
    ...bins,
    at(anchors.loudspeaker),
    ...anchors.cauldrons.slice(0, 2).map(([x, y]) => at({ frame: 'cauldron', x, y, scale: 1 })),
    ...anchors.banners.slice(0, state.banners).map((b, i) => at({ ...b, frame: `banner-${i % 2}` })),
  ];
}

/** What grows and lives in the village. */
function yard(easel: Easel, r: ReturnType<typeof random>): Thing[] {
  const { art, state } = easel;
  const { anchors } = art;
  const look = art.looks[state.look];
  const at = (placed: Placed): Thing => [placed.y, () => easel.frame(look.atlas, placed)];
  const beds = anchors.gardens.map((g) => g.work);
  const crews: readonly (readonly [readonly Spot[], number, readonly string[]])[] = [
    [anchors.works, state.people.works, ['bellows', 'pole', 'stamp', 'push', 'tired', 'backbasket']],
    [anchors.workshop, state.people.workshop, ['stamp', 'walk', 'backbasket']],
    [anchors.rest, state.people.rest, ['idle', 'ill', 'lean']],
    [anchors.queue, state.people.queue, ['idle', 'tired']],
    [beds, state.people.gardens, ['hoe', 'plant']],
  ];
  const felled = anchors.villageTrees.length * (1 - state.forest);
  return [
    ...anchors.villageTrees.map((t, i) => at(i < felled ? { ...t, frame: 'tree/stump' } : t)),
    ...anchors.gardens.map((g) => at(state.look === 'winter' ? { ...g, frame: 'plot/bare' } : g)),
    ...anchors.pigs.map(at),
    ...crews.flatMap(([spots, count, poses]) => people(easel, spots, count, poses, r)),
  ];
}

async function village(easel: Easel, r: ReturnType<typeof random>): Promise<void> {
  const { art, state } = easel;
  const look = art.looks[state.look];
  const { smoke, body } = furnaceThings(easel);
  if (smoke.length > 4) await easel.frame(look.atlas, { frame: 'smoke/bank', x: 1140, y: 170, scale: 1 });
  await inOrder(smoke);
  await easel.sheet(look.ground);
  if (state.snow && look.snow) await easel.sheet(look.snow.ground);
  await inOrder([...buildings(easel), ...yard(easel, r), ...body]);
  for (const [i, [x, y]] of art.anchors.messSteam.entries()) {
    const frame = state.snow ? 'steam/thread' : `steam/${i % 2}`;
    await easel.frame(look.atlas, { frame, x, y, scale: 1 });
  }
}

async function fields(easel: Easel, r: ReturnType<typeof random>): Promise<void> {
  const { art, state } = easel;
  const { anchors } = art;
  const look = art.looks[state.look];
  const at = (placed: Placed): Thing => [placed.y, () => easel.frame(look.atlas, placed)];
  await easel.sheet(look.fields);
  for (const p of art.parcels) await parcelSheet(easel, p);
  await easel.sheet(look.fieldsOver);
  const spots: Spot[] = [];
  for (let i = 0; spots.length < state.people.fields && i < 16; i++)
    for (const p of art.parcels) if (p.workSpots[i] && r() < 0.4) spots.push(p.workSpots[i] as Spot);
  const poses = {
    spring: ['hoe', 'sow', 'pole', 'hoe'],
    summer: ['sickle', 'hoe', 'plant'],
    autumn: ['sickle', 'pole', 'tiredHoe'],
    winter: ['tired', 'backbasket', 'stick'],
  };
  await inOrder([
    ...anchors.balkTrees.map((t, i) => at(i < 9 * (1 - state.forest) ? { ...t, frame: 'tree/stump' } : t)),
    ...anchors.roadTrees.map((t, i) => at(i < 4 * (1 - state.forest) ? { ...t, frame: 'tree/stump' } : t)),
    ...anchors.fieldThings.map(at),
    ...(state.look === 'spring' ? anchors.oxen.slice(1, 4).map(at) : []),
    at({ frame: 'cart-full', x: 914, y: 652, scale: 1.1 }),
    ...people(easel, spots, state.people.fields, poses[state.look], r),
    ...people(easel, anchors.dam, state.people.dam, ['pole', 'stamp', 'backbasket'], r),
  ]);
}

/** Compose one board and write it as PNG. */
export async function composeBoard(world: string, name: string, path: string, k: 1 | 2): Promise<void> {
  const state = BOARDS[name];
  if (!state) throw new Error(`No board ${name}: there are ${Object.keys(BOARDS).join(', ')}.`);
  const manifest = (file: string): object =>
    JSON.parse(readFileSync(join(ART_ROOT, 'manifests', file), 'utf8')) as object;
  const art = { ...manifest('shared.json'), ...manifest(`${world}.json`) } as ArtManifest;
  const easel = new Easel(art, state, k);
  const look = art.looks[state.look];
  const r = random(5);
  await land(easel);
  await village(easel, r);
  await fields(easel, r);
  await easel.sheet(look.elm);
  if (state.snow && look.snow) await easel.sheet(look.snow.elm);
  await easel.sheet(look.bank);
  if (state.snow && look.snow) await easel.sheet(look.snow.bank);
  for (const b of state.look === 'spring' ? art.anchors.birds : []) await easel.frame(look.atlas, b);
  const tile = await sharp(easel.file(art.grain.file)).png().toBuffer();
  for (let y = 0; y < 768 * k; y += art.grain.size)
    for (let x = 0; x < 1366 * k; x += art.grain.size) await easel.lay(tile, x, y);
  await easel.save(path);
}

const [, script, world, name, path, size] = process.argv;
if (script?.endsWith('board.ts') && world && name && path)
  await composeBoard(world, name, path, size === '2x' ? 2 : 1);
