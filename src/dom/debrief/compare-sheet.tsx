/** Two branches of the run side by side: where they part, what was ordered there, what each came to. */
import { useState } from 'preact/hooks';
import {
  type Comparison,
  compareLines,
  type Legacy,
  type Line,
  type TurnOrders,
} from '../../view/archive/index.ts';
import { dateOfTurn } from '../../view/status/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useOrderWords } from './order-words.ts';

function BranchChoice(props: {
  readonly lines: readonly Line[];
  readonly which: string;
  readonly value: number;
  readonly onChange: (line: number) => void;
}) {
  const { t } = useStage();
  const words = t.debrief.compare;
  return (
    <label class="field">
      <span>{words.choose(props.which)}</span>
      <select value={props.value} onChange={(event) => props.onChange(Number(event.currentTarget.value))}>
        {props.lines.map(({ leaf, nodes }, i) => (
          <option key={leaf} value={i}>
            {words.name(i, nodes.length - 1)}
          </option>
        ))}
      </select>
    </label>
  );
}

type RowCode =
  | 'grown'
  | 'reported'
  | 'taken'
  | 'store'
  | 'deaths'
  | 'left'
  | 'iron'
  | 'morale'
  | 'standing'
  | 'trust';

const ROWS: readonly { readonly code: RowCode; readonly read: (legacy: Legacy) => number }[] = [
  { code: 'grown', read: (l) => l.cut },
  { code: 'reported', read: (l) => l.reported },
  { code: 'taken', read: (l) => l.taken },
  { code: 'store', read: (l) => l.storePerHead },
  { code: 'deaths', read: (l) => l.deathsAbove },
  { code: 'left', read: (l) => l.fled },
  { code: 'iron', read: (l) => l.ironUsable },
  { code: 'morale', read: (l) => l.morale },
  { code: 'standing', read: (l) => l.standing },
  { code: 'trust', read: (l) => l.trust },
];

function Ordered({ name, orders }: { readonly name: string; readonly orders: TurnOrders | null }) {
  const { t } = useStage();
  const wordsOf = useOrderWords();
  const words = t.debrief.compare;
  const told = orders && wordsOf(orders);
  return (
    <p class="small">
      <b>{words.ordered(name)}</b>{' '}
      {told ? [told.hands, ...told.others].filter(Boolean).join(' · ') : words.notPlayed}
    </p>
  );
}

function ComparisonTable({ comparison }: { readonly comparison: Comparison }) {
  const { t, format } = useStage();
  const words = t.debrief.compare;
  const [a, b] = comparison.legacies;
  return (
    <table class="compare">
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{words.title}</span>
          </th>
          <th scope="col">{words.first}</th>
          <th scope="col">{words.second}</th>
          <th scope="col" class="n">
            {words.difference}
          </th>
        </tr>
      </thead>
      <tbody>
        {ROWS.map(({ code, read }) => (
          <tr key={code}>
            <th scope="row">{words.rows[code]}</th>
            <td class="num">{format.count(read(a))}</td>
            <td class="num">{format.count(read(b))}</td>
            <td class="n">{format.signed(Math.round(read(b)) - Math.round(read(a)))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Comparing({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useStage();
  const { state } = usePlay();
  const [first, setFirst] = useState(0);
  const [second, setSecond] = useState(1);
  const words = t.debrief.compare;
  const [a, b] = [lines[first], lines[second]];
  const comparison = a && b && a !== b ? compareLines(a, b) : null;
  const date = comparison && dateOfTurn(state.world, comparison.turn);
  return (
    <>
      <div class="row">
        <BranchChoice lines={lines} which={words.first} value={first} onChange={setFirst} />
        <BranchChoice lines={lines} which={words.second} value={second} onChange={setSecond} />
      </div>
      {comparison && date ? (
        <>
          <p>{words.parts(t.shell.date(date.year, t.terms.seasons[date.season]), comparison.turn)}</p>
          <Ordered name={words.first} orders={comparison.orders[0]} />
          <Ordered name={words.second} orders={comparison.orders[1]} />
          <ComparisonTable comparison={comparison} />
        </>
      ) : (
        <p>{words.same}</p>
      )}
    </>
  );
}

/** Show the sheet; with one branch it says how a second comes about. */
export function CompareSheet({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useStage();
  const words = t.debrief.compare;
  return (
    <section class="paper" aria-labelledby="compare">
      <h2 class="hd" id="compare" tabIndex={-1}>
        {words.title}
      </h2>
      {lines.length < 2 ? <p>{words.one}</p> : <Comparing lines={lines} />}
    </section>
  );
}
