/** The one sentence that a turn report begins with: what mattered most. */

import { eatenFacts, stateFacts } from './grain.ts';
import { type CropFact, harvestFacts } from './harvest.ts';
import { moreDied, peopleFacts } from './people.ts';
import type { TurnSpan } from './turn-span.ts';
import { workFacts } from './works.ts';

/** Shares that have a word of their own. */
export const FRACTIONS = [
  ['twentieth', 1 / 20],
  ['tenth', 1 / 10],
  ['sixth', 1 / 6],
  ['fifth', 1 / 5],
  ['quarter', 1 / 4],
  ['third', 1 / 3],
  ['two-fifths', 2 / 5],
  ['half', 1 / 2],
  ['three-fifths', 3 / 5],
  ['two-thirds', 2 / 3],
  ['three-quarters', 3 / 4],
  ['nearly-all', 9 / 10],
] as const;

/** Name of a share in words. */
export type Fraction = (typeof FRACTIONS)[number][0];

/** Find the word that is nearest to a share. */
export const fractionOf = (share: number): Fraction =>
  FRACTIONS.reduce((best, one) => (Math.abs(one[1] - share) < Math.abs(best[1] - share) ? one : best))[0];

/** What the headline says, with the numbers in it. */
export type Headline =
  | { readonly code: 'deaths'; readonly died: number; readonly usual: number }
  | { readonly code: 'unharvested'; readonly part: Fraction }
  | { readonly code: 'taken'; readonly part: Fraction }
  | { readonly code: 'owed'; readonly part: Fraction }
  | { readonly code: 'hungry'; readonly part: Fraction }
  | { readonly code: 'unsown'; readonly part: Fraction }
  | { readonly code: 'untended'; readonly part: Fraction }
  | { readonly code: 'harvested' }
  | { readonly code: 'carts' }
  | { readonly code: 'sown' }
  | { readonly code: 'tended' }
  | { readonly code: 'iron' }
  | { readonly code: 'quiet' };

/** From here on a share is worth the headline. */
const LEAST = 0.04;
/** Carts that took this much more than the usual share are told first. */
const TAKEN_ABOVE = 0.05;

type Rule = (span: TurnSpan, harvest: CropFact | null, gentle: boolean) => Headline | null;

const deaths: Rule = (span, _harvest, gentle) => {
  const { died, diedUsual } = peopleFacts(span);
  return gentle || !moreDied(died, diedUsual) ? null : { code: 'deaths', died, usual: diedUsual };
};

/** What was left of a crop is told in the season in which it ripened; with the form, the carts are the news. */
const unharvested: Rule = (span, harvest) => {
  const wasTold = harvest !== null && harvest.stoodSince !== null && stateFacts(span) !== null;
  return harvest && harvest.left >= LEAST && !wasTold
    ? { code: 'unharvested', part: fractionOf(harvest.left) }
    : null;
};

const taken: Rule = (span) => {
  const facts = stateFacts(span);
  if (!facts || facts.harvested === 0) return null;
  const part = facts.taken / facts.harvested;
  return part > facts.share + TAKEN_ABOVE ? { code: 'taken', part: fractionOf(part) } : null;
};

const owed: Rule = (span) => {
  const facts = stateFacts(span);
  if (!facts || facts.taken >= facts.due * (1 - LEAST)) return null;
  return { code: 'owed', part: fractionOf(1 - facts.taken / facts.due) };
};

const hungry: Rule = (span) => {
  const { fed } = eatenFacts(span);
  return fed < 1 - 2 * LEAST ? { code: 'hungry', part: fractionOf(1 - fed) } : null;
};

const unsown: Rule = (span) => {
  const { sown, unsown: bare } = workFacts(span);
  return bare > LEAST * (sown + bare) ? { code: 'unsown', part: fractionOf(bare / (sown + bare)) } : null;
};

const untended: Rule = ({ after }) => {
  const served = after.crops.flat().map((crop) => crop.tended);
  const least = Math.min(...served);
  return least < 1 - 2 * LEAST ? { code: 'untended', part: fractionOf(1 - least) } : null;
};

const good: Rule = (span, harvest) => {
  if (stateFacts(span)) return { code: 'carts' };
  if (harvest) return { code: 'harvested' };
  const { sown, claimed } = workFacts(span);
  if (sown > 0) return { code: 'sown' };
  if (span.after.brigades.some(({ fieldNeed }) => fieldNeed > 0)) return { code: 'tended' };
  return claimed > 0 ? { code: 'iron' } : { code: 'quiet' };
};

const RULES: readonly Rule[] = [deaths, taken, unharvested, owed, hungry, unsown, untended, good];

/** Choose what a report begins with. `gentle` leaves deaths out. */
export function headlineOf(span: TurnSpan, gentle: boolean): Headline {
  const harvest = harvestFacts(span);
  for (const rule of RULES) {
    const headline = rule(span, harvest, gentle);
    if (headline) return headline;
  }
  return { code: 'quiet' };
}
