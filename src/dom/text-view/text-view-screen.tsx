/** The whole state in words, and the same orders: the desk without its looks. */
import { type DeskRun, sheetsView, stripView } from '../../view/desk/index.ts';
import { dateNow } from '../../view/status/index.ts';
import { type Desk, useDesk } from '../desk/use-desk.ts';
import { Button } from '../parts/index.ts';
import { useLandscape, usePlay, useStage } from '../stage.ts';
import { LabourTable } from './labour-table.tsx';
import { OrdersList } from './orders-list.tsx';
import { Brigades, Seen } from './seen.tsx';
import { StatusTable } from './status-table.tsx';

function Bar() {
  const { t, go } = useStage();
  return (
    <header class="text-bar">
      <b>{t.shell.game}</b>
      <span class="small muted">{t.textView.sub}</span>
      <span class="text-bar__tools">
        <Button onPress={() => go({ screen: 'desk' })}>{t.textView.toDesk}</Button>
        <Button onPress={() => go({ screen: 'settings' })}>{t.shell.settings}</Button>
        <Button onPress={() => go({ screen: 'stop' })}>{t.shell.stop}</Button>
      </span>
    </header>
  );
}

function Heading({ run }: { readonly run: DeskRun }) {
  const { t } = useStage();
  const { state } = usePlay();
  const { seasonWork } = useLandscape();
  const { season, year } = dateNow(run.world);
  const { turn, turns } = stripView(run);
  return (
    <>
      <h1 class="hd">{t.shell.date(year, t.terms.seasons[season])}</h1>
      <p>
        {state.ended ? t.textView.over : t.textView.turn(Math.min(turn, turns), turns, seasonWork[season])}
      </p>
    </>
  );
}

function Columns({ desk }: { readonly desk: Desk }) {
  const { state } = usePlay();
  const labour = !state.ended && sheetsView(desk.run.world, desk.brigade).length > 0;
  return (
    <main class="page text-page">
      <div>
        <Heading run={desk.run} />
        <Seen world={desk.run.world} />
        {labour && <LabourTable desk={desk} />}
        <Brigades world={desk.run.world} />
      </div>
      <aside>
        <StatusTable run={desk.run} />
        <OrdersList run={desk.run} />
      </aside>
    </main>
  );
}

/** Show the text view. */
export function TextViewScreen() {
  const desk = useDesk();
  return (
    <div class="text-view">
      <Bar />
      <Columns desk={desk} />
    </div>
  );
}
