/** The works behind the game. A key opens at its work. */
import { useEffect } from 'preact/hooks';
import { Button, Strip } from '../parts/index.ts';
import { type ParameterEntry, type SourceEntry, useStage } from '../stage.ts';
import { FetchState } from './fetch-state.tsx';
import { useSources } from './use-sources.ts';
import { wordIn } from './word-in.ts';

const placeOf = (key: string): string => `source-${key}`;

function Work(props: {
  readonly source: SourceEntry;
  readonly usedFor: readonly ParameterEntry[];
  readonly opened: boolean;
}) {
  const { t } = useStage();
  const { source, usedFor, opened } = props;
  return (
    <li class={`work ${opened ? 'work--opened' : ''}`} id={placeOf(source.key)} tabIndex={-1}>
      <h3>{source.citation}</h3>
      <p class="work__read">{wordIn(t.sources.reads, source.read)}</p>
      <p class="small">{source.notes}</p>
      <p class="xs muted">
        {t.sources.key} <code>{source.key}</code> · {t.sources.usedBy}{' '}
        {usedFor.length > 0 ? usedFor.map(({ label }) => label).join(' · ') : t.sources.noUse}
      </p>
    </li>
  );
}

/** Show the list. `sourceKey` is the work to open at. */
export function SourcesScreen({ sourceKey }: { readonly sourceKey?: string | undefined }) {
  const { t, back, go } = useStage();
  const fetched = useSources();
  const { loaded } = fetched;
  useEffect(() => {
    if (!loaded || sourceKey === undefined) return;
    // A frame later: a list that is at hand already would be scrolled back when the focus goes to the heading.
    const frame = requestAnimationFrame(() => {
      const work = document.getElementById(placeOf(sourceKey));
      work?.scrollIntoView({ block: 'center' });
      work?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [loaded, sourceKey]);
  return (
    <div class="room">
      <Strip title={t.sources.title} sub={t.sources.sub}>
        <Button kind="felt" onPress={() => go({ screen: 'model' })}>
          {t.sources.toModel}
        </Button>
        <Button kind="felt" onPress={back}>
          {t.shell.back}
        </Button>
      </Strip>
      <main class="page sheet-page">
        <section class="paper reading">
          <p>{t.sources.intro}</p>
          {loaded ? (
            <>
              <h2 class="hd">{t.sources.count(loaded.sources.length)}</h2>
              <ul class="works">
                {loaded.sources.map((source) => (
                  <Work
                    key={source.key}
                    source={source}
                    opened={source.key === sourceKey}
                    usedFor={loaded.parameters.filter((one) =>
                      one.sources.some(({ key }) => key === source.key),
                    )}
                  />
                ))}
              </ul>
            </>
          ) : (
            <FetchState fetched={fetched} />
          )}
        </section>
      </main>
    </div>
  );
}
