/** The heading of the desk: the date, how the secretary stands, the two ledgers, and the tools. */

import type { Messages } from '../../i18n/index.ts';
import type { GrainView, MeterView, StripView } from '../../view/desk/index.ts';
import { Button, GrainBars, Meter } from '../parts/index.ts';
import { useLandscape, usePlay, useStage } from '../stage.ts';
import { sentence } from './words/index.ts';

const SEASONS = 6;

function DateCell({ strip }: { readonly strip: StripView }) {
  const { t } = useStage();
  const { seasonWork } = useLandscape();
  const season = t.terms.seasons[strip.season];
  return (
    <div class="date">
      <span aria-hidden="true">
        <span class="num date__year">{strip.year}</span>
        <span class="yearstrip">
          {Array.from({ length: SEASONS }, (_, n) => (
            <i key={n} class={n < strip.number ? 'done' : n === strip.number ? 'now' : ''} />
          ))}
        </span>
      </span>
      <span>
        <b>
          {season} <span class="date__turn">{t.units.turnOf(strip.turn, strip.turns)}</span>
        </b>
        <span class="date__work">{seasonWork[strip.season]}</span>
      </span>
    </div>
  );
}

function StripMeter({ of, view }: { readonly of: 'standing' | 'trust'; readonly view: MeterView }) {
  const { t } = useStage();
  return (
    <Meter
      kind={of === 'standing' ? 'above' : 'below'}
      label={t.terms[of]}
      value={view.value}
      was={view.was}
      words={t.desk.strip[of][view.level]}
      trend={{ way: view.trend, said: t.desk.strip.trendSaid[view.trend] }}
    />
  );
}

/** Name the ledger that stands beside what was reported by how it is known. */
export const ledgerName = (strip: Messages['desk']['strip'], { known }: GrainView): string =>
  known === 'told' ? strip.hearsay : strip[known];

function Ledgers({ grain, onGap }: { readonly grain: GrainView; readonly onGap: () => void }) {
  const { t, format } = useStage();
  const { strip } = t.desk;
  const age = grain.known === 'seen' ? strip.walked(grain.walked, grain.brigades) : '';
  const gap = grain.gap && {
    label: strip.gap,
    text: strip.range(format.tonnes(grain.gap.low), format.tonnes(grain.gap.high)),
    onOpen: onGap,
  };
  return (
    <GrainBars
      max={grain.max}
      reported={{
        label: strip.reported,
        low: grain.reported,
        high: grain.reported,
        text: strip.tonnes(format.tonnes(grain.reported)),
      }}
      seen={{
        label: ledgerName(strip, grain),
        low: grain.seenLow,
        high: grain.seenHigh,
        text: strip.range(format.tonnes(grain.seenLow), format.tonnes(grain.seenHigh)),
        age,
      }}
      gap={gap ?? undefined}
    />
  );
}

function Tools({ onKeys }: { readonly onKeys: () => void }) {
  const { t, go } = useStage();
  return (
    <nav class="tools" aria-label={t.desk.tools}>
      <Button icon="text" label={t.desk.textView} onPress={() => go({ screen: 'text-view' })} />
      <Button icon="keyboard" label={t.desk.keysButton} class="wide-only" onPress={onKeys} />
      <Button icon="gear" label={t.desk.settings} onPress={() => go({ screen: 'settings' })} />
      <Button icon="stop" label={t.desk.stop} onPress={() => go({ screen: 'stop' })} />
    </nav>
  );
}

/** Show the strip. Meters and ledgers come when they mean something. */
export function TopStrip(props: {
  readonly strip: StripView;
  readonly asleep: boolean;
  readonly onGap: () => void;
  readonly onKeys: () => void;
}) {
  const { strip } = props;
  return (
    <header class="top sheet" inert={props.asleep}>
      <DateCell strip={strip} />
      {(strip.standing || strip.trust) && (
        <div class="meters">
          {strip.standing && <StripMeter of="standing" view={strip.standing} />}
          {strip.trust && <StripMeter of="trust" view={strip.trust} />}
        </div>
      )}
      {strip.grain ? <Ledgers grain={strip.grain} onGap={props.onGap} /> : <span class="top__rest" />}
      <Tools onKeys={props.onKeys} />
    </header>
  );
}

/** Tell what the gap between the ledgers is made of. */
export function GapWords({ grain }: { readonly grain: GrainView }) {
  const { t, format } = useStage();
  const { story, state } = usePlay();
  const crop = state.level.crops[grain.crop]!.id;
  return (
    <>
      <p>
        {t.desk.strip.gapBody({
          crop: sentence(story.crops[crop] ?? crop),
          reported: format.tonnes(grain.reported),
          low: format.tonnes(grain.seenLow),
          high: format.tonnes(grain.seenHigh),
          gap: t.units.range(format.tonnes(grain.gap?.low ?? 0), format.tonnes(grain.gap?.high ?? 0)),
        })}
      </p>
      {grain.known !== 'weighed' && grain.walked < grain.brigades && (
        <p class="small muted">{t.desk.strip.gapTold}</p>
      )}
    </>
  );
}
