/** Rival explanations: what each claims, what it changes in the model, and how well it then fits the record. */
import { TAGS } from '../../i18n/index.ts';
import { SourceKey } from '../parts/index.ts';
import { type ParameterEntry, type PresetEntry, useStage } from '../stage.ts';

function Fit({ fit }: Pick<PresetEntry, 'fit'>) {
  const { t, settings } = useStage();
  const words = t.sources.model.presets;
  const write = new Intl.NumberFormat(TAGS[settings.language], { maximumFractionDigits: 1 }).format;
  return (
    <p>
      <b>{words.kept(fit.kept, fit.of)}</b>{' '}
      <span class="small">{words.errors(write(fit.output), write(fit.food), write(100 * fit.deaths))}</span>
    </p>
  );
}

function PresetItem(props: { readonly preset: PresetEntry; readonly labelOf: (id: string) => string }) {
  const { t, go, settings } = useStage();
  const { preset, labelOf } = props;
  const words = t.sources.model.presets;
  const write = new Intl.NumberFormat(TAGS[settings.language], { maximumSignificantDigits: 4 }).format;
  return (
    <li class="card">
      <h3>{preset.label}</h3>
      <p>{preset.claim}</p>
      <Fit fit={preset.fit} />
      <p class="small">
        {preset.changes.length === 0
          ? words.asShipped
          : words.changes(preset.changes.map(({ id, value }) => `${labelOf(id)} ${write(value)}`))}
      </p>
      <p class="xs muted">
        {preset.sources.map(({ key }) => (
          <SourceKey key={key} onOpen={() => go({ screen: 'sources', key })}>
            {key}
          </SourceKey>
        ))}
      </p>
    </li>
  );
}

/** Show the rival explanations. */
export function Presets(props: {
  readonly presets: readonly PresetEntry[];
  readonly parameters: readonly ParameterEntry[];
}) {
  const { t } = useStage();
  const words = t.sources.model.presets;
  const labels = new Map(props.parameters.map(({ id, label }) => [id, label]));
  return (
    <section class="paper" aria-labelledby="presets">
      <h2 class="hd" id="presets">
        {words.title}
      </h2>
      <p class="small muted">{words.note}</p>
      <ul class="cards">
        {props.presets.map((preset) => (
          <PresetItem key={preset.id} preset={preset} labelOf={(id) => labels.get(id) ?? id} />
        ))}
      </ul>
    </section>
  );
}
