/** Orders as a policy file, and a policy file as orders. */
import { stringify } from 'yaml';
import type { PolicyFile, PolicySpan } from '../../src/content/index.ts';
import type { PlayedRun } from '../../src/policies/index.ts';
import { spanFor } from '../../src/policies/span.ts';
import type { Orders } from './change-orders.ts';
import type { DeskTurn } from './desk-turns.ts';

const NO_ORDERS: PolicySpan = { from: '', labour: [], policies: {}, walk: [], letters: {}, sources: [] };

/** Write out the orders of a scripted policy turn by turn; none for one that draws them. */
export function ordersOf(policy: PolicyFile, { worlds }: PlayedRun, turns: readonly DeskTurn[]): Orders {
  return turns.map(({ from }, turn) => {
    const { labour, remainder, policies, walk, report, letters } =
      spanFor(policy, worlds[turn]!) ?? NO_ORDERS;
    return {
      from,
      labour,
      policies,
      walk,
      letters,
      sources: [],
      ...(remainder === undefined ? {} : { remainder }),
      ...(report === undefined ? {} : { report }),
    };
  });
}

const withoutDate = (span: PolicySpan): string => JSON.stringify({ ...span, from: '' });

/** Leave out each span that says what the one before it says. */
const shortened = (orders: Orders): PolicySpan[] =>
  orders.filter((span, i) => i === 0 || withoutDate(span) !== withoutDate(orders[i - 1]!));

/** Name of a policy as a file has it. */
export type PolicyName = Pick<PolicyFile, 'id' | 'label' | 'about'>;

/** Make a policy of orders. */
export const policyOf = (name: PolicyName, orders: Orders): PolicyFile => ({
  schema: 1,
  ...name,
  random: false,
  spans: shortened(orders),
});

/** What a span says beyond what holds where nothing is written. */
function written(span: PolicySpan): object {
  const { from, labour, remainder, policies, walk, report, letters } = span;
  return {
    from,
    labour,
    ...(remainder === undefined ? {} : { remainder }),
    ...(Object.keys(policies).length === 0 ? {} : { policies }),
    ...(walk.length === 0 ? {} : { walk }),
    ...(report === undefined ? {} : { report }),
    ...(Object.keys(letters).length === 0 ? {} : { letters }),
  };
}

/** Write a policy as the text of its file. */
export function policyText({ schema, id, label, about, random, spans }: PolicyFile): string {
  const orders = random ? { random } : { spans: spans.map(written) };
  return stringify({ schema, id, label, about, ...orders }, { lineWidth: 0 });
}
