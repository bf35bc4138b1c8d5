/** Every turn of the run with what was ordered in it, and the way back to it. */
import { allOrders, type Line, type TurnOrders } from '../../view/archive/index.ts';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useTurnWays } from '../ways/use-turn-ways.ts';
import { useOrderWords } from './order-words.ts';

function TurnRow({ orders }: { readonly orders: TurnOrders }) {
  const { t, go } = useStage();
  const { session } = usePlay();
  const { again } = useTurnWays();
  const words = t.debrief.turns;
  const date = t.shell.date(orders.date.year, t.terms.seasons[orders.date.season]);
  const { hands, others } = useOrderWords()(orders);
  const playOn = (): void => {
    session.goTo(orders.parent);
    go({ screen: 'desk' });
  };
  return (
    <li class="turn-row">
      <div>
        <h3>{words.turn(orders.turn, date)}</h3>
        <p class="small">{hands}</p>
        {others.length > 0 && <p class="small">{others.join(' · ')}</p>}
      </div>
      <span class="turn-row__ways">
        {orders.form && (
          <Button icon="form" label={words.againOf(date)} onPress={() => again(orders.node, 'form')}>
            {words.again}
          </Button>
        )}
        <Button icon="fork" label={words.playOnOf(date)} onPress={playOn}>
          {words.playOn}
        </Button>
      </span>
    </li>
  );
}

/** Show the sheet for a line of play. */
export function TurnsSheet({ line }: { readonly line: Line }) {
  const { t } = useStage();
  const words = t.debrief.turns;
  return (
    <section class="paper" aria-labelledby="turns">
      <h2 class="hd" id="turns" tabIndex={-1}>
        {words.title}
      </h2>
      <p class="small muted">{words.kept}</p>
      <ol class="turn-rows">
        {allOrders(line).map((orders) => (
          <TurnRow key={orders.turn} orders={orders} />
        ))}
      </ol>
    </section>
  );
}
