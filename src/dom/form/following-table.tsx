/** What would follow from the number on the form, beside what was seen and what is expected. */
import type { ComponentChildren } from 'preact';
import { type Following, type FormView, followingFrom, inTonnes } from '../../view/form/index.ts';
import { Icon, type IconName } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** Signs for where the standing goes. */
const ARROWS: Readonly<Record<Following['standing'], readonly IconName[]>> = {
  'far-down': ['fall', 'fall'],
  down: ['fall'],
  level: [],
  up: ['rise'],
};

interface Column {
  readonly id: 'seen' | 'written' | 'expected';
  readonly following: Following;
}

function Row(props: {
  readonly head: ComponentChildren;
  readonly columns: readonly Column[];
  readonly class?: string;
  readonly cell: (following: Following) => ComponentChildren;
}) {
  return (
    <tr class={props.class}>
      <th scope="row">{props.head}</th>
      {props.columns.map(({ id, following }) => (
        <td key={id} class={`n ${id === 'written' ? 'is-mine' : ''}`}>
          {props.cell(following)}
        </td>
      ))}
    </tr>
  );
}

/** Work out the columns: as seen, as written where something is, as expected. */
function useColumns(form: FormView, written: number | null): Column[] {
  const { state } = usePlay();
  const numbers = [
    { id: 'seen' as const, tonnes: inTonnes((form.seenLow + form.seenHigh) / 2) },
    ...(written === null ? [] : [{ id: 'written' as const, tonnes: written }]),
    { id: 'expected' as const, tonnes: inTonnes(form.expected) },
  ];
  return numbers.flatMap(({ id, tonnes }): Column[] => {
    const following = followingFrom(state, tonnes);
    return following ? [{ id, following }] : [];
  });
}

function Head({ columns, seen }: { readonly columns: readonly Column[]; readonly seen: boolean }) {
  const { t, format } = useStage();
  const words = t.form.followsTable;
  return (
    <thead>
      <tr>
        <th scope="col">{words.written}</th>
        {columns.map(({ id, following }) => (
          <th key={id} scope="col" class={`n ${id === 'written' ? 'is-mine' : ''}`}>
            <small>{words.columns[id === 'seen' && !seen ? 'told' : id]}</small>
            {format.count(following.tonnes)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Body({ form, columns }: { readonly form: FormView; readonly columns: readonly Column[] }) {
  const { t, format } = useStage();
  const words = t.form.followsTable;
  const perHead = (
    <>
      {words.perHead} <span class="xs muted">{words.until(t.terms.seasons[form.nextHarvest])}</span>
    </>
  );
  const arrow = ({ standing }: Following) => (
    <>
      {ARROWS[standing].map((name, i) => (
        <Icon key={i} name={name} class="i--trend" />
      ))}
      <span class={standing === 'level' ? '' : 'vh'}>{words.arrowWords[standing]}</span>
    </>
  );
  const share = words.taken(format.exactPercent(form.share));
  const left = words.left(format.count(form.people));
  return (
    <tbody>
      <Row head={share} class="above" columns={columns} cell={({ taken }) => format.tonnes(taken)} />
      <Row head={words.seed} columns={columns} cell={({ seed }) => format.tonnes(seed)} />
      <Row head={left} class="after__big" columns={columns} cell={(one) => format.tonnes(one.left)} />
      <Row head={perHead} columns={columns} cell={({ perHeadDay }) => format.kilos(perHeadDay, 2)} />
      <Row head={words.standing} columns={columns} cell={arrow} />
    </tbody>
  );
}

/** Show the table. It is there once the carts have come. */
export function FollowingTable(props: { readonly form: FormView; readonly written: number | null }) {
  const { t } = useStage();
  const columns = useColumns(props.form, props.written);
  return (
    <section class="follows" aria-labelledby="follows-title">
      <h2 id="follows-title">
        <Icon name="abacus" /> {t.form.follows}
      </h2>
      <table class="after">
        <Head columns={columns} seen={props.form.walked > 0} />
        <Body form={props.form} columns={columns} />
      </table>
      <p class="xs muted">{t.form.followsNote}</p>
    </section>
  );
}
