/** Lists the sheets of a look, so that whoever loads, bakes or measures them means the same ones. */
import type { Look, Sheet } from '../../../assets/art/manifest.d.ts';

/** List every sheet of a look that is fetched with it. */
export const sheetsOf = (look: Look): Sheet[] => [
  look.far,
  look.hills,
  look.hillsBare,
  look.ground,
  look.fields,
  look.fieldsOver,
  look.elm,
  look.bank,
  ...Object.values(look.snow ?? {}),
  ...look.stages.flatMap((stages) => Object.values(stages)),
];

/** List the sheets of a look that come with its later page. */
export const lateSheetsOf = (look: Look): Sheet[] =>
  look.lateStages.flatMap((stages) => Object.values(stages));
