/** The columns of a World: one commune row, a row for each brigade, a row for each brigade's crop. */
import { flow, mark, measure, type ReadonlyRow, type Row, rowClass, stock, widthOf } from './columns.ts';

/** What there is once for the whole commune. */
export const COMMUNE = {
  turn: stock('turn', 'Turns ended since the level began.'),
  standing: measure('point', 'Standing of the secretary with the county.', 0, 100),
  trust: measure('point', 'Trust of the households in the secretary.', 0, 100),
  kitchen: stock('option', 'Policy: who cooks.'),
  ration: stock('option', 'Policy: what a full pot is.'),
  hours: stock('option', 'Policy: hours worked.'),
  sowing: stock('option', 'Policy: share of the land sown.'),
  seed: stock('option', 'Policy: seed grain kept back.'),
  plots: stock('option', 'Policy: household plots.'),
  answer0: stock('option', 'Choice made on the first open letter of this turn; 0 is none yet.'),
  answer1: stock('option', 'Choice made on the second open letter of this turn.'),
  answer2: stock('option', 'Choice made on the third open letter of this turn.'),
  answer3: stock('option', 'Choice made on the fourth open letter of this turn.'),
  stamped: mark('g', 'Output written on the form of this turn and stamped; -1 is none yet.'),
  walks: stock('turn', 'Brigades walked this turn.'),
  wood: stock('g', 'Wood standing on the hills.'),
  ore: stock('g', 'Iron ore within reach.'),
  earth: stock('m3', 'Earth moved for the reservoir.'),
  ironClaimed: stock('g', 'Iron claimed since the level began.'),
  ironUsable: stock('g', 'Iron of any use made since the level began.'),
  reportedYear: stock('g', 'Output reported in this calendar year.'),
  reportedLast0: stock('g', 'Output of the first crop as last reported, or of the base year.'),
  reportedLast1: stock('g', 'Output of the second crop as last reported, or of the base year.'),
  woodBurnt: flow('g', 'Wood burnt for charcoal last turn.'),
  charcoal: flow('g', 'Charcoal made and burnt last turn.'),
  oreSmelted: flow('g', 'Ore put into the furnaces last turn.'),
  claimedNow: flow('g', 'Iron claimed last turn.'),
  usableNow: flow('g', 'Iron of any use made last turn.'),
  earthNow: flow('m3', 'Earth moved last turn.'),
  furnacesLit: flow('1', 'Furnaces lit last turn.'),
  reportedNow: flow('g', 'Output that went out on the form last turn.'),
  countyFigure: flow('g', 'Output that the county expected on the form last turn.'),
  dueNow: flow('g', 'Grain that procurement asked last turn.'),
  procuredNow: flow('g', 'Grain that left on the carts last turn.'),
  stampedByCounty: flow('1', '1 where an unstamped form went out with the county figure last turn.'),
  standingFromReport: measure('point', 'Change of standing by the report.', -100, 100),
  standingFromIron: measure('point', 'Change of standing by hands at the furnaces.', -100, 100),
  standingFromGrain: measure('point', 'Change of standing by grain owed and not delivered.', -100, 100),
  standingFromLine: measure('point', 'Change of standing by policies asked for and not followed.', -100, 100),
  standingFromLetters: measure('point', 'Change of standing by answers to letters.', -100, 100),
  trustFromFood: measure('point', 'Change of trust by what was eaten.', -100, 100),
  trustFromGrain: measure('point', 'Change of trust by grain taken beyond the usual share.', -100, 100),
  trustFromWork: measure('point', 'Change of trust by hours and worn-out people.', -100, 100),
  trustFromPlots: measure('point', 'Change of trust by what became of the plots.', -100, 100),
  trustFromLetters: measure('point', 'Change of trust by answers to letters.', -100, 100),
} as const;

/** What each brigade has. */
export const BRIGADE = {
  children: stock('person', 'Children under about 15.'),
  labourers: stock('person', 'Full and half labourers.'),
  elders: stock('person', 'The old who no longer count as labour.'),
  atFields: stock('figure', 'Figures at the fields.'),
  atFurnaces: stock('figure', 'Figures at the furnaces.'),
  atWaterworks: stock('figure', 'Figures at the waterworks.'),
  atWorkshops: stock('figure', 'Figures at workshops and sidelines.'),
  atPlots: stock('figure', 'Figures at the household plots.'),
  atRest: stock('figure', 'Figures at rest.'),
  capacity: measure('1', 'Work capacity: work of an hour against that of a well-fed hour.', 0, 1),
  nourishment: measure('1', 'How well fed bodies are, over the last months.', 0, 1),
  fatigue: measure('1', 'How worn out the hands are.', 0, 1),
  morale: measure('point', 'Will to work.', 0, 100),
  goods: measure('1', 'Tools, baskets and cloth in order, as a share of what is needed.', 0, 1),
  grain: stock('g', 'Grain in store for eating, before any claim.'),
  plotArea: stock('centi-mu', 'Land of household plots.'),
  birthsDue0: stock('person', 'Births due in the coming turn.'),
  birthsDue1: stock('person', 'Births due a turn later.'),
  birthsDue2: stock('person', 'Births due two turns later.'),
  birthsDue3: stock('person', 'Births due three turns later.'),
  walkedTurn: mark('turn', 'Turn in which the secretary last walked this brigade; -1 is never.'),
  seenGrain: mark('g', 'Grain in store as last seen; -1 is never.'),
  attendance: measure('1', 'Share of the ordered hands that came, last turn.', 0, 1),
  fieldDays: measure('labour-day', 'Work done in the fields last turn.', 0, 1e9),
  fieldNeed: measure('labour-day', 'Work that the fields needed last turn.', 0, 1e9),
  furnaceDays: measure('labour-day', 'Work done at the furnaces last turn.', 0, 1e9),
  plotFood: flow('g', 'Food that the plots gave last turn, as grain.'),
  eaten: flow('g', 'Grain eaten last turn, without the food of the plots.'),
  foodNeed: flow('g', 'Food that the brigade needed last turn, as grain.'),
  procured: flow('g', 'Grain that left on the carts last turn.'),
  seedKept: flow('g', 'Grain put aside as seed last turn.'),
  births: flow('person', 'Births last turn.'),
  deaths: flow('person', 'Deaths last turn.'),
  usualDeaths: measure('person', 'Deaths that the base year would have had.', 0, 1e9),
  fled: flow('person', 'People who left last turn.'),
  ill: flow('person', 'Labourers too weak or swollen to work last turn.'),
  moraleFromFood: measure('point', 'Change of morale by food.', -100, 100),
  moraleFromWork: measure('point', 'Change of morale by fatigue.', -100, 100),
  moraleFromHarvest: measure('point', 'Change of morale by grain left to rot.', -100, 100),
  moraleFromGrain: measure('point', 'Change of morale by grain taken away.', -100, 100),
  moraleFromPlots: measure('point', 'Change of morale by what became of the plots.', -100, 100),
  moraleFromDeaths: measure('point', 'Change of morale by deaths above the usual.', -100, 100),
  moraleFromLetters: measure('point', 'Change of morale by answers to letters.', -100, 100),
  moraleFromHabit: measure('point', 'Drift of morale back to where it usually is.', -100, 100),
} as const;

/** What each brigade has of each crop. */
export const CROP = {
  plannedArea: stock('centi-mu', 'Land meant for this crop.'),
  sownArea: stock('centi-mu', 'Land under this crop; 0 once the harvest season is over.'),
  growth: measure('1', 'Yield on the stalk against a usual one, so far.', 0, 3),
  standing: stock('g', 'Ripe grain not yet cut.'),
  seed: stock('g', 'Seed grain of this crop in reserve.'),
  harvested: stock('g', 'Grain cut of the current crop, all its harvest seasons.'),
  ripened: stock('g', 'Grain that ripened of the current crop.'),
  harvestedArea: stock('centi-mu', 'Sown area of the crop that last ripened.'),
  told: stock('g', 'Output as the brigade leader tells it, once harvested.'),
  seenCut: mark('g', 'Grain cut as last seen; -1 is never.'),
  sown: flow('centi-mu', 'Area sown last turn.'),
  unsown: flow('centi-mu', 'Area meant to be sown last turn and not sown.'),
  seedSown: flow('g', 'Seed put into the ground last turn.'),
  ripe: flow('g', 'Grain that ripened last turn.'),
  cut: flow('g', 'Grain cut last turn.'),
  rotted: flow('g', 'Ripe grain that rotted last turn.'),
  tended: measure('1', 'Share of the tending done last turn; 1 where none was needed.', 0, 1),
  weather: measure('1', 'What the weather left of this crop last turn.', 0, 3),
} as const;

export type CommuneRow = Row<typeof COMMUNE>;
export type BrigadeRow = Row<typeof BRIGADE>;
export type CropRow = Row<typeof CROP>;
export type ReadonlyCommune = ReadonlyRow<typeof COMMUNE>;
export type ReadonlyBrigade = ReadonlyRow<typeof BRIGADE>;
export type ReadonlyCrop = ReadonlyRow<typeof CROP>;

export const CommuneView = rowClass(COMMUNE);
export const BrigadeView = rowClass(BRIGADE);
export const CropView = rowClass(CROP);

export const COMMUNE_WIDTH = widthOf(COMMUNE);
export const BRIGADE_WIDTH = widthOf(BRIGADE);
export const CROP_WIDTH = widthOf(CROP);
