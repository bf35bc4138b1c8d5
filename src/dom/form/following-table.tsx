/** What would follow from the number on the form, beside what was seen and what is expected. */
import type { ComponentChildren } from 'preact';
import { type Following, type FormView, followingFrom, inTonnes } from '../../view/form/index.ts';
import { Icon } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

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

/** Show the table. It is there once the carts have come. */
export function FollowingTable({
  form,
  written,
}: {
  readonly form: FormView;
  readonly written: number | null;
}) {
  const { t, format } = useStage();
  const { state } = usePlay();
  const words = t.form.followsTable;
  const middle = inTonnes((form.seenLow + form.seenHigh) / 2);
  const numbers = [
    { id: 'seen' as const, tonnes: middle },
    ...(written === null ? [] : [{ id: 'written' as const, tonnes: written }]),
    { id: 'expected' as const, tonnes: inTonnes(form.expected) },
  ];
  const columns = numbers.flatMap(({ id, tonnes }): Column[] => {
    const following = followingFrom(state, tonnes);
    return following ? [{ id, following }] : [];
  });
  return (
    <section class="follows" aria-labelledby="follows-title">
      <h2 id="follows-title">
        <Icon name="abacus" /> {t.form.follows}
      </h2>
      <table class="after">
        <thead>
          <tr>
            <th scope="col">{words.written}</th>
            {columns.map(({ id, following }) => (
              <th key={id} scope="col" class={`n ${id === 'written' ? 'is-mine' : ''}`}>
                <small>{words.columns[id]}</small>
                {format.count(following.tonnes)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row
            head={words.taken(format.percent(form.share))}
            class="above"
            columns={columns}
            cell={({ taken }) => format.tonnes(taken)}
          />
          <Row head={words.seed} columns={columns} cell={({ seed }) => format.tonnes(seed)} />
          <Row
            head={words.left(format.count(form.people))}
            class="after__big"
            columns={columns}
            cell={({ left }) => format.tonnes(left)}
          />
          <Row
            head={
              <>
                {words.perHead} <span class="xs muted">{words.until(t.terms.seasons[form.nextHarvest])}</span>
              </>
            }
            columns={columns}
            cell={({ perHeadDay }) => format.kilos(perHeadDay, 2)}
          />
          <Row
            head={words.standing}
            columns={columns}
            cell={({ standing }) => (
              <>
                <span aria-hidden="true">{words.arrows[standing]}</span>
                <span class="vh">{words.arrowWords[standing]}</span>
              </>
            )}
          />
        </tbody>
      </table>
      <p class="xs muted">{t.form.followsNote}</p>
    </section>
  );
}
