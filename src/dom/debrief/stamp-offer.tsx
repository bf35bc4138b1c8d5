/** The offer to go back and stamp differently: the form that was furthest from what was weighed. */
import { type Line, type Stop, stopsOf } from '../../view/archive/index.ts';
import { dateOfTurn } from '../../view/status/index.ts';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useTurnWays } from '../ways/use-turn-ways.ts';

const distance = ({ reported, grown }: Stop): number => Math.abs((reported ?? grown) - grown);

/** Show the offer, or nothing where no form has gone out. */
export function StampOffer({ line }: { readonly line: Line }) {
  const { t, format } = useStage();
  const { state } = usePlay();
  const { again } = useTurnWays();
  const forms = stopsOf(state.level, line.worlds).filter((stop) => stop.crop >= 0);
  const widest = forms.toSorted((a, b) => distance(b) - distance(a))[0];
  const node = widest && line.nodes[widest.turn];
  if (!widest || node === undefined) return null;
  const { year, season } = dateOfTurn(state.world, widest.turn);
  const date = t.shell.date(year, t.terms.seasons[season]);
  return (
    <div class="stamp-offer">
      <p>{t.debrief.turns.offer(format.count(widest.reported ?? 0), date)}</p>
      <Button icon="fork" label={t.debrief.turns.againOf(date)} onPress={() => again(node, 'form')}>
        {t.turnReport.offer.again}
      </Button>
    </div>
  );
}
