/** The orders of a turn in words. */
import type { TurnOrders } from '../../view/archive/index.ts';
import { useStage } from '../stage.ts';

/** Words for orders: the hands at each task, and everything else that was set. */
export interface OrderWords {
  readonly hands: string;
  readonly others: readonly string[];
}

/** Make the words in the language that is set. */
export function useOrderWords(): (orders: TurnOrders) => OrderWords {
  const { t, format } = useStage();
  const words = t.debrief.turns;
  const optionOf = (set: TurnOrders['policies'][number]): string => {
    const options: Readonly<Record<string, string>> = t.terms.options[set.policy];
    return options[set.option] ?? set.option;
  };
  return ({ hands, policies, form }) => {
    const tonnes = form ? format.count(form.tonnes) : '';
    const told = form ? [form.byCounty ? words.county(tonnes) : words.stamped(tonnes)] : [];
    return {
      hands: hands.map((one) => words.hands(t.terms.tasks[one.task], format.count(one.hands))).join(' · '),
      others: [...policies.map((set) => words.policy(t.terms.policies[set.policy], optionOf(set))), ...told],
    };
  };
}
