import { darken, mix } from '../paper/colour.ts';
import { deg, num } from '../paper/geometry.ts';
import { OUTFITS, type Outfit, type OutfitName } from './outfits.ts';
import { arm, head, leg, sittingLeg, torso } from './parts.ts';
import { type Frame, POSES, type Pose, type PoseName } from './poses.ts';
import { basket, TOOLS } from './tools.ts';

/** Height of a standing person at 4x, units. */
export const STATURE = 122;

/** Joints in the torso's frame, 4x. */
const NEAR_SHOULDER = [-2, -39] as const;
const FAR_SHOULDER = [3, -39] as const;
const NECK = [3, -45] as const;
const HAND = [5.5, 34] as const;
const EARTH = '#8A5D38';
const SEED = '#E3BE6B';

const pin = (body: string, x: number, y: number, angle = 0, k = 1): string =>
  `<g transform="translate(${num(x)} ${num(y)})${angle ? ` rotate(${num(angle)})` : ''}${k === 1 ? '' : ` scale(${k})`}">${body}</g>`;

/** A leg that swings back bends at the knee; one that reaches forward is nearly straight. */
const knee = (angle: number): number => (angle > 0 ? 5 + angle * 0.75 : Math.max(0, 4 + angle * 0.1));

function legs(
  { trousers }: Outfit,
  f: Frame,
  seated: boolean,
): { readonly far: string; readonly near: string } {
  const y = -f.hip;
  if (seated)
    return { far: pin(sittingLeg(darken(trousers, 0.2)), 4, y), near: pin(sittingLeg(trousers), -2, y) };
  return {
    far: pin(leg(mix(trousers, '#0f0c0a', 0.3), knee(f.farLeg)), -1, y, f.farLeg),
    near: pin(leg(trousers, knee(f.nearLeg)), 1, y, f.nearLeg),
  };
}

function farArm(outfit: Outfit, f: Frame): string {
  let held = '';
  if (f.held) {
    const [what, angle] = f.held;
    held =
      what === 'seedBasket'
        ? pin(basket(SEED), 5, 6, angle, 0.7)
        : pin(TOOLS[what](), HAND[0], HAND[1], angle);
  }
  return pin(held + arm(outfit, true), ...FAR_SHOULDER, f.farArm - f.lean);
}

const nearArm = (outfit: Outfit, f: Frame): string =>
  pin(
    (f.tool ? pin(TOOLS[f.tool[0]](), HAND[0], HAND[1], f.tool[1]) : '') + arm(outfit, false),
    ...NEAR_SHOULDER,
    f.nearArm - f.lean,
  );

const load = (f: Frame): string => (f.back ? pin(TOOLS.backbasket(), -25, -8, -4) : '');

/** Someone with a carrying pole: the pole lies behind the near arm. */
function carrier(outfit: Outfit, f: Frame, [tilt, sway]: readonly [number, number]): string {
  const y = -f.hip;
  const { far, near } = legs(outfit, f, false);
  const yoke = pin(
    pin(basket(EARTH), -60, 4, sway) + pin(basket(EARTH), 60, 4, -sway) + TOOLS.pole(),
    2,
    y - 47,
    tilt,
  );
  const neck = pin(head(outfit), NECK[0] + Math.sin(deg(f.lean)) * 45, y - 45, f.head);
  return far + neck + yoke + pin(torso(outfit) + nearArm(outfit, f), 0, y, f.lean) + near;
}

/** Draw a person at 4x, feet at 0, 0, facing right. */
export function figure(pose: PoseName, index: number, name: OutfitName): string {
  const { frames, seated = false }: Pose = POSES[pose];
  const f = frames[index % frames.length] as Frame;
  const outfit: Outfit = OUTFITS[name];
  if (f.pole) return carrier(outfit, f, f.pole);
  const { far, near } = legs(outfit, f, seated);
  const box =
    f.bellows === undefined ? '' : pin(TOOLS.piston(), 34 + f.bellows, -30) + pin(TOOLS.bellows(), 56, 0);
  const upper =
    farArm(outfit, f) +
    load(f) +
    pin(head(outfit), ...NECK, f.head - f.lean * 0.35) +
    torso(outfit) +
    nearArm(outfit, f);
  return far + box + pin(upper, 0, -f.hip, f.lean) + near;
}

/** Draw a person `height` px tall with the shadow at their feet. */
export function standing(pose: PoseName, index: number, name: OutfitName, height: number): string {
  const k = Math.round((height / STATURE) * 10000) / 10000;
  const reach = pose === 'pole' ? 0.52 : 0.33;
  const shadow = `<ellipse cx="${num(height * 0.06)}" cy="0.6" rx="${num(height * reach)}" ry="${num(height * 0.07)}" fill="#2a170c" opacity=".34"/>`;
  return `${shadow}<g transform="scale(${k})">${figure(pose, index, name)}</g>`;
}
