/** Names and short sentences that several screens say. */
import type { Formats, Messages, Story } from '../../../i18n/index.ts';
import type { Place, Policy, Rejection, StepTold } from '../../../view/desk/index.ts';

/** Name a brigade; its id stands in where the story is silent. */
export const brigadeName = (story: Story, id: string): string => story.brigades[id]?.name ?? id;

/** Name a crop by its id in the level. */
export const cropName = (story: Story, id: string): string => story.crops[id] ?? id;

/** Begin a sentence with a capital where the language has them. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Name a season with its year. */
export const seasonName = (t: Messages, year: number, season: keyof Messages['terms']['seasons']): string =>
  `${t.units.year(year)} ${t.terms.seasons[season]}`;

/** Say why an order was turned down, and the mend. */
export const rejectionWords = (t: Messages, { code, data }: Rejection): string =>
  (t.errors.rejections[code] as (data: Rejection['data']) => string)(data);

const optionName = (t: Messages, policy: Policy, option: string): string =>
  (t.terms.options[policy] as Readonly<Record<string, string>>)[option] ?? option;

/** Say what a step did, as part of a sentence. */
export function stepWords(
  texts: { readonly t: Messages; readonly format: Formats; readonly story: Story },
  told: StepTold,
): string {
  const { t, format, story } = texts;
  const { steps } = t.labour;
  const place = (of: Place): string => t.terms.tasks[of];
  switch (told.kind) {
    case 'move':
      return steps.move(told.figures, format.list(told.from.map(place)), place(told.to));
    case 'assign':
      return steps.assign;
    case 'policy':
      return steps.policy(t.terms.policies[told.policy], optionName(t, told.policy, told.option));
    case 'report':
      return steps.report(format.count(told.tonnes));
    case 'walk':
      return steps.walk(brigadeName(story, told.brigade));
    case 'answer':
      return steps.answer(story.letters[told.letter]?.subject ?? told.letter);
  }
}
