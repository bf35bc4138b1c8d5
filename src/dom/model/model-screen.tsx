/** What the model leaves out, and every number that it stands on. A permanent page. */
import { useState } from 'preact/hooks';
import { Button, Strip } from '../parts/index.ts';
import { FetchState } from '../sources/fetch-state.tsx';
import { type Fetched, useSources } from '../sources/use-sources.ts';
import { useStage } from '../stage.ts';
import { ParameterCard } from './parameter-card.tsx';
import { Presets } from './presets.tsx';

function LeftOut() {
  const { t } = useStage();
  const words = t.sources.model;
  return (
    <section class="paper reading">
      <p>{words.intro}</p>
      <h2 class="hd">{words.outTitle}</h2>
      <ul class="bullets">
        {words.out.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2 class="hd">{words.whyTitle}</h2>
      <p>{words.why}</p>
    </section>
  );
}

function Cards({ parameters }: { readonly parameters: NonNullable<Fetched['loaded']>['parameters'] }) {
  const { t } = useStage();
  const words = t.sources.model;
  const [wanted, setWanted] = useState('');
  const shown = parameters.filter(({ label, id }) =>
    `${label} ${id}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <>
      <label class="field cards__find">
        <span>{words.filter}</span>
        <input
          type="search"
          value={wanted}
          autocomplete="off"
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="small muted" role="status">
        {shown.length === 0 ? words.none : words.found(shown.length, parameters.length)}
      </p>
      <ul class="cards">
        {shown.map((entry) => (
          <ParameterCard key={entry.id} entry={entry} />
        ))}
      </ul>
    </>
  );
}

/** Show the page. */
export function ModelScreen() {
  const { t, back, go } = useStage();
  const fetched = useSources();
  const words = t.sources.model;
  return (
    <div class="room">
      <Strip title={words.title} sub={words.sub}>
        <Button kind="felt" onPress={() => go({ screen: 'sources' })}>
          {words.toSources}
        </Button>
        <Button kind="felt" onPress={back}>
          {t.shell.back}
        </Button>
      </Strip>
      <main class="page sheet-page">
        <LeftOut />
        {fetched.loaded && (
          <Presets presets={fetched.loaded.presets} parameters={fetched.loaded.parameters} />
        )}
        <section class="paper" aria-labelledby="cards">
          <h2 class="hd" id="cards">
            {words.cards}
          </h2>
          <p class="small muted">{words.cardsNote}</p>
          {fetched.loaded ? (
            <Cards parameters={fetched.loaded.parameters} />
          ) : (
            <FetchState fetched={fetched} />
          )}
        </section>
      </main>
    </div>
  );
}
