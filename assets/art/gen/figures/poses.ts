import type { ToolName } from './tools.ts';

/**
 * One frame of a pose. Angles in degrees, clockwise; 0 hangs down or stands upright.
 * `hip` is the height of the hip above the foot line at 4x.
 */
export interface Frame {
  readonly hip: number;
  readonly lean: number;
  readonly head: number;
  readonly nearLeg: number;
  readonly farLeg: number;
  readonly nearArm: number;
  readonly farArm: number;
  /** Tool in the near hand and its angle. */
  readonly tool?: readonly [ToolName, number];
  /** Thing in the far hand and its angle. */
  readonly held?: readonly [ToolName | 'seedBasket', number];
  readonly back?: 'backbasket';
  /** Tilt of the carrying pole and swing of its baskets. */
  readonly pole?: readonly [tilt: number, sway: number];
  /** How far the piston of the bellows is drawn. */
  readonly bellows?: number;
}

/** A pose: frames a second, and its frames. */
export interface Pose {
  readonly fps: number;
  readonly seated?: boolean;
  readonly frames: readonly Frame[];
}

type Row = readonly [
  hip: number,
  lean: number,
  head: number,
  nearLeg: number,
  farLeg: number,
  nearArm: number,
  farArm: number,
];

const frame = ([hip, lean, head, nearLeg, farLeg, nearArm, farArm]: Row): Frame => ({
  hip,
  lean,
  head,
  nearLeg,
  farLeg,
  nearArm,
  farArm,
});

const withTool = (tool: ToolName, angle: number, row: Row): Frame => ({ ...frame(row), tool: [tool, angle] });

/** Four frames of a step; `swing` is the reach of the legs, `arms` how far the arms go along. */
const stride = (swing: number, lean: number, head: number, arms = 1): Frame[] =>
  (
    [
      [-1, 0],
      [-0.35, 1.6],
      [1, 0],
      [0.35, 1.6],
    ] as const
  ).map(([q, up]) =>
    frame([
      54 + up - Math.abs(q) * swing * 0.08,
      lean,
      head,
      swing * q,
      -swing * q,
      -swing * q * 0.9 * arms,
      swing * q * 0.9 * arms,
    ]),
  );

const lowered = (frames: readonly Frame[], by: number): Frame[] =>
  frames.map((f) => ({ ...f, hip: f.hip - by }));

const SICKLE: readonly (readonly [Row, number, number])[] = [
  [[46, 64, -18, -30, 20, -78, -96], 10, 70],
  [[45, 68, -16, -30, 20, -54, -92], -20, 74],
  [[46, 66, -16, -30, 20, -34, -84], -46, 70],
  [[48, 52, -10, -26, 18, -66, -60], -10, 50],
];

const BELLOWS: readonly (readonly [Row, number])[] = [
  [[50, 18, 0, -26, 18, -74, -62], 0],
  [[50, 6, 0, -22, 20, -60, -50], -8],
  [[51, -10, 2, -18, 22, -48, -40], -18],
  [[50, 4, 0, -22, 20, -60, -50], -9],
];

/** Every pose. */
export const POSES = {
  walk: { fps: 6, frames: stride(28, 4, 0) },
  hoe: {
    fps: 5,
    frames: [
      withTool('hoe', -62, [53, 2, -4, -14, 16, -146, -134]),
      withTool('hoe', -20, [52, 16, 4, -18, 18, -118, -108]),
      withTool('hoe', 24, [49, 40, 6, -28, 22, -66, -58]),
      withTool('hoe', 16, [50, 30, 6, -24, 20, -78, -70]),
    ],
  },
  sickle: {
    fps: 5,
    frames: SICKLE.map(
      ([row, tool, sheaf]): Frame => ({ ...withTool('sickle', tool, row), held: ['sheaf', sheaf] }),
    ),
  },
  plant: {
    fps: 3,
    frames: [0, 1, 2, 1].map((i) => frame([47 + i * 0.6, 70 - i * 7, -20, -16, 16, -64 + i * 16, -92])),
  },
  sow: {
    fps: 4,
    frames: stride(18, 8, 5).map(
      (f, i): Frame => ({
        ...f,
        nearArm: [-20, -64, -100, -54][i] as number,
        farArm: -50,
        held: ['seedBasket', 42],
      }),
    ),
  },
  pole: {
    fps: 6,
    frames: stride(26, 5, 0, 0.4).map(
      (f, i): Frame => ({
        ...f,
        nearArm: -128,
        pole: [[2, -1, -2, 1][i] as number, [6, -4, -6, 4][i] as number],
      }),
    ),
  },
  backbasket: {
    fps: 6,
    frames: stride(22, 20, -8, 0.7).map((f): Frame => ({ ...f, back: 'backbasket', nearArm: -40 })),
  },
  haul: { fps: 5, frames: stride(24, 18, -4, 0.15).map((f): Frame => ({ ...f, nearArm: 38, farArm: 46 })) },
  push: {
    fps: 5,
    frames: stride(24, 24, -10, 0.15).map((f): Frame => ({ ...f, nearArm: -78, farArm: -70 })),
  },
  bellows: { fps: 5, frames: BELLOWS.map(([row, bellows]): Frame => ({ ...frame(row), bellows })) },
  stamp: {
    fps: 4,
    frames: [
      withTool('rammer', 122, [54, -4, -6, -10, 12, -122, -112]),
      withTool('rammer', 76, [52, 8, 2, -12, 14, -84, -76]),
      withTool('rammer', 30, [49, 20, 8, -18, 16, -50, -42]),
      withTool('rammer', 54, [51, 12, 4, -14, 14, -66, -58]),
    ],
  },
  idle: { fps: 2, frames: [frame([54, 0, 0, -5, 6, -4, 12]), frame([53.4, 1, 3, -5, 6, -6, 14])] },
  lean: {
    fps: 2,
    frames: [
      withTool('hoe', 58, [53, 10, 6, -12, 6, -62, -54]),
      withTool('hoe', 56, [53, 12, 10, -12, 6, -62, -54]),
    ],
  },
  tired: { fps: 3, frames: lowered(stride(13, 20, 20, 0.5), 3) },
  tiredHoe: {
    fps: 3,
    frames: [
      withTool('hoe', 2, [50, 26, 14, -16, 14, -92, -84]),
      withTool('hoe', 20, [49, 34, 16, -20, 14, -72, -64]),
      withTool('hoe', 24, [48, 42, 16, -22, 16, -58, -50]),
      withTool('hoe', 22, [49, 36, 18, -20, 14, -64, -56]),
    ],
  },
  stick: {
    fps: 3,
    frames: lowered(stride(12, 24, 10, 0.2), 3).map(
      (f, i): Frame => ({ ...f, nearArm: -44 + i * 2, tool: ['stick', 40 - i * 2] }),
    ),
  },
  ill: {
    fps: 1,
    seated: true,
    frames: [frame([10, 20, 24, 0, 0, -66, -72]), frame([10, 23, 30, 0, 0, -68, -74])],
  },
} as const satisfies Record<string, Pose>;

/** Name of a pose. */
export type PoseName = keyof typeof POSES;
