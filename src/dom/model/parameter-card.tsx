/** A number of the model with its kind, its range, its reason and its sources. */
import { TAGS } from '../../i18n/index.ts';
import { SourceKey } from '../parts/index.ts';
import { wordIn } from '../sources/word-in.ts';
import { type ParameterEntry, useStage } from '../stage.ts';

/** Show a card. */
export function ParameterCard({ entry }: { readonly entry: ParameterEntry }) {
  const { t, go, settings } = useStage();
  const words = t.sources.model;
  const write = new Intl.NumberFormat(TAGS[settings.language], { maximumSignificantDigits: 4 }).format;
  return (
    <li class="card">
      <h3>{entry.label}</h3>
      <p class="card__value">
        <b class="num">{write(entry.value)}</b> <span class="small">{wordIn(words.units, entry.unit)}</span>
        <span class={`card__kind card__kind--${entry.kind}`}>{wordIn(words.kinds, entry.kind)}</span>
      </p>
      {entry.range && (
        <p class="small">{words.range(t.units.range(write(entry.range[0]), write(entry.range[1])))}</p>
      )}
      {entry.reason && <p class="small">{entry.reason}</p>}
      {entry.disputed && <p class="small">{words.disputed(entry.disputed)}</p>}
      <p class="xs muted">
        {entry.sources.map(({ key, where }) => (
          <SourceKey key={key} onOpen={() => go({ screen: 'sources', key })}>
            {key}
            {where && words.where(words.place(where))}
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
