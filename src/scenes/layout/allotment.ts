/** Which brigade works which parcel. The art deals its parcels to as many brigades as it was drawn for; a level may have others. */
import type { Parcel } from '../../../assets/art/manifest.d.ts';
import type { CropLand } from '../../view/scene/index.ts';

/** Count the brigades that own land. */
export const brigadesOf = (land: readonly CropLand[]): number =>
  1 + Math.max(-1, ...land.map(({ brigade }) => brigade));

/** Cut a row of weights into so many runs, each of at least one and all about as heavy; name the run of each. */
function runsOf(weights: readonly number[], runs: number): number[] {
  let left = weights.reduce((sum, weight) => sum + weight, 0);
  let run = 0;
  let taken = 0;
  return weights.map((weight, i) => {
    const runsLeft = runs - run;
    const isFull = taken > 0 && taken + weight / 2 > left / runsLeft;
    const isNeeded = weights.length - i < runsLeft;
    if (runsLeft > 1 && taken > 0 && (isFull || isNeeded)) {
      left -= taken;
      taken = 0;
      run += 1;
    }
    taken += weight;
    return run;
  });
}

/** Deal parcels of each crop to so many brigades, neighbours to the same one, each with about as much room for people. */
function dealt(parcels: readonly Parcel[], brigades: number): Parcel[] {
  const owners = new Map<string, number>();
  for (const crop of new Set(parcels.map((parcel) => parcel.crop))) {
    const own = parcels.filter((parcel) => parcel.crop === crop).sort((a, b) => a.brigade - b.brigade);
    const runs = runsOf(
      own.map(({ workSpots }) => 1 + workSpots.length),
      brigades,
    );
    for (const [i, { id }] of own.entries()) owners.set(id, runs[i]!);
  }
  return parcels.map((parcel) => ({ ...parcel, brigade: owners.get(parcel.id)! }));
}

const known = new WeakMap<readonly Parcel[], Map<number, readonly Parcel[]>>();

/** Deal parcels to so many brigades. Worked out once for each number. */
export function allotted(parcels: readonly Parcel[], brigades: number): readonly Parcel[] {
  const drawnFor = 1 + Math.max(...parcels.map(({ brigade }) => brigade));
  if (brigades === drawnFor || brigades === 0) return parcels;
  const byNumber = known.get(parcels) ?? new Map<number, readonly Parcel[]>();
  known.set(parcels, byNumber);
  const kept = byNumber.get(brigades) ?? dealt(parcels, brigades);
  byNumber.set(brigades, kept);
  return kept;
}
