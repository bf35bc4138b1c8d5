/** The turn report: one sentence, where the grain went, what became of the people, what was built. */
import { useEffect } from 'preact/hooks';
import {
  grainLines,
  headlineOf,
  isWeighed,
  stateFacts,
  type TurnSpan,
  turnSpan,
  workFacts,
} from '../../view/report/index.ts';
import { dateNow } from '../../view/status/index.ts';
import { Button, Strip } from '../parts/index.ts';
import { useLandscape, usePlay, useStage } from '../stage.ts';
import { useTurnWays } from '../ways/use-turn-ways.ts';
import { GrainSheet } from './grain-sheet.tsx';
import { HouseholdNotes } from './household-notes.tsx';
import { PeopleSheet } from './people-sheet.tsx';
import { TwoLines } from './two-lines.tsx';
import { WorksSheet } from './works-sheet.tsx';

function useHeadline(span: TurnSpan): string {
  const { t, format, settings } = useStage();
  const words = t.turnReport.headlines;
  const headline = headlineOf(span, settings.gentle);
  switch (headline.code) {
    case 'deaths':
      return words.deaths(format.count(headline.died), format.count(headline.usual));
    case 'unharvested':
    case 'taken':
    case 'owed':
    case 'hungry':
    case 'unsown':
    case 'untended':
      return words[headline.code](headline.part);
    case 'harvested':
    case 'carts':
    case 'sown':
    case 'tended':
    case 'iron':
    case 'quiet':
      return words[headline.code]();
  }
}

/** Enter goes on, wherever it is not the key of a control. */
function useEnter(onEnter: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const control =
        event.target instanceof Element && event.target.closest('button, a, input, summary, textarea');
      if (event.key === 'Enter' && !event.defaultPrevented && !control) onEnter();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

function Lead({ span }: { readonly span: TurnSpan }) {
  const { t } = useStage();
  const words = t.turnReport;
  const weather = { ...words.weather, snow: useLandscape().snow };
  const told = grainLines(span).some(({ mass }) => !isWeighed(mass));
  return (
    <div class="lead">
      <h2 class="hd">{useHeadline(span)}</h2>
      <p>
        {weather[workFacts(span).weather]} {told ? words.told : ''} {words.openEach}
      </p>
    </div>
  );
}

function NextButton() {
  const { t } = useStage();
  const { state } = usePlay();
  const { next } = useTurnWays();
  const date = dateNow(state.world);
  const { seasonWork } = useLandscape();
  const what = state.ended
    ? t.turnReport.nextArchive
    : t.turnReport.nextSeason(t.terms.seasons[date.season], seasonWork[date.season]);
  useEnter(next);
  return (
    <Button kind="main" class="report__next" keyHint="Enter" onPress={next}>
      {t.turnReport.next(what)}
    </Button>
  );
}

function Report({ span }: { readonly span: TurnSpan }) {
  const { t, go } = useStage();
  const { state } = usePlay();
  const { again } = useTurnWays();
  const date = t.shell.date(span.date.year, t.terms.seasons[span.date.season]);
  return (
    <div class="room room--foot">
      <Strip title={t.turnReport.title} sub={t.shell.turnAt(date, span.turn, state.level.turns)}>
        <Button kind="felt" icon="fork" onPress={() => again(span.node, 'desk')}>
          {t.turnReport.goBack}
        </Button>
        <Button kind="felt" icon="gear" label={t.shell.settings} onPress={() => go({ screen: 'settings' })} />
        <Button kind="felt" icon="stop" label={t.shell.stop} onPress={() => go({ screen: 'stop' })} />
      </Strip>
      <main class="page cols report on-felt">
        <Lead span={span} />
        <div class="report__col">
          <TwoLines span={span} />
          <GrainSheet span={span} />
        </div>
        <div class="report__col">
          <PeopleSheet span={span} />
          <WorksSheet span={span} />
          <HouseholdNotes span={span} />
        </div>
      </main>
      <footer class="foot on-felt">
        {state.ended && (
          <Button kind="felt" icon="book" onPress={() => go({ screen: 'debrief' })}>
            {t.turnReport.archive}
          </Button>
        )}
        {stateFacts(span) && (
          <Button kind="felt" class="report__again" icon="fork" onPress={() => again(span.node, 'form')}>
            {t.turnReport.offer.again}
          </Button>
        )}
        <NextButton />
      </footer>
    </div>
  );
}

/** Show the report of an ended turn, counted from 1. A turn that is not on this line of play leads back to the desk. */
export function TurnReportScreen({ turn }: { readonly turn: number }) {
  const { go } = useStage();
  const { state } = usePlay();
  const span = turnSpan(state, turn);
  useEffect(() => {
    if (!span) go({ screen: 'desk' });
  }, [span === null]);
  return span && <Report span={span} />;
}
