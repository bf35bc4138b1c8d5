/** A number of the model with its kind, its range, its reason and its sources. */
import { SourceKey } from '../parts/index.ts';
import { type ParameterEntry, useStage } from '../stage.ts';

const isKind = (kinds: object, kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind);

/** Show a card. */
export function ParameterCard({ entry }: { readonly entry: ParameterEntry }) {
  const { t, go } = useStage();
  const words = t.sources.model;
  const kind = isKind(words.kinds, entry.kind) ? words.kinds[entry.kind] : entry.kind;
  return (
    <li class="card">
      <h3>{entry.label}</h3>
      <p class="card__value">
        <b class="num">{entry.value}</b> <span class="small">{entry.unit}</span>
        <span class={`card__kind card__kind--${entry.kind}`}>{kind}</span>
      </p>
      {entry.range && <p class="small">{words.range(entry.range)}</p>}
      {entry.reason && <p class="small">{entry.reason}</p>}
      {entry.disputed && <p class="small">{words.disputed(entry.disputed)}</p>}
      <p class="xs muted">
        {entry.sources.map(({ key, where }) => (
          <SourceKey key={key} onOpen={() => go({ screen: 'sources', key })}>
            {key}
            {where && words.where(where)}
          </SourceKey>
        ))}
        {entry.usedBy.length > 0 && <span> {words.rules(entry.usedBy.join(', '))}</span>}
      </p>
      <p class="xs muted">
        <code>{entry.id}</code>
      </p>
    </li>
  );
}
