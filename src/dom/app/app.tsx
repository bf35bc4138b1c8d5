/** The interface: one screen at a time, over the run on the desk. */
import { useEffect } from 'preact/hooks';
import { DeskScreen } from '../desk/desk-screen.tsx';
import { HintMark } from '../hints/hint-mark.tsx';
import { NoteScreen } from '../note/note-screen.tsx';
import { Shell } from '../shell/shell.tsx';
import { Captions } from '../sound/captions.tsx';
import { PlayProvider, type Route } from '../stage.ts';
import { StopScreen } from '../stop/stop-screen.tsx';
import { TitleScreen } from '../title/title-screen.tsx';
import { TurnReportScreen } from '../turn-report/turn-report-screen.tsx';
import type { StageKeeper } from './stage-keeper.ts';
import { isLater, LATER, type LaterScreens, useLaterScreens } from './use-later-screens.ts';

const isDesk = (route: Route): boolean => route.screen === 'desk' || route.screen === 'season';

function LaterScreen({ route, later }: { readonly route: Route; readonly later: LaterScreens }) {
  const { screens, error } = later;
  // The page around says so and offers a mend.
  if (error) throw error;
  if (!screens || !isLater(route.screen)) return null;
  if (route.screen === 'sources')
    return <screens.SourcesScreen {...(route.key === undefined ? {} : { sourceKey: route.key })} />;
  if (route.screen === 'letter') return <screens.LetterScreen letter={route.letter} />;
  const Shown = screens[LATER[route.screen]];
  return <Shown />;
}

function Screen({ route, later }: { readonly route: Route; readonly later: LaterScreens }) {
  switch (route.screen) {
    case 'title':
      return <TitleScreen />;
    case 'note':
      return <NoteScreen level={route.level} />;
    case 'turn-report':
      return <TurnReportScreen turn={route.turn} />;
    case 'stop':
      return <StopScreen />;
    case 'debrief':
    case 'form':
    case 'letter':
    case 'model':
    case 'saves':
    case 'settings':
    case 'sources':
    case 'text-view':
      return <LaterScreen route={route} later={later} />;
    case 'desk':
    case 'season':
      return null;
  }
}

const hasPlayed = (play: ReturnType<StageKeeper['play']>): boolean => (play?.state.worlds.length ?? 0) > 1;

/** The whole interface. The desk stays in place, hidden, while another screen is open: the picture is drawn once. */
export function App({ keeper }: { readonly keeper: StageKeeper }) {
  const stage = keeper.stage();
  const play = keeper.play();
  const { screen } = stage.route;
  const later = useLaterScreens(isLater(screen) || (screen === 'desk' && hasPlayed(play)), screen);
  const isThere = later.screens !== undefined || !isLater(screen);
  useEffect(() => {
    if (isThere) document.documentElement.dataset.screen = screen;
  }, [screen, isThere]);
  return (
    <PlayProvider value={play}>
      <Shell stage={stage}>
        {play && (
          <div class="desk-place" hidden={!isDesk(stage.route)} key={play.state.saveId}>
            <DeskScreen />
          </div>
        )}
        <Screen route={stage.route} later={later} />
        <HintMark />
        <Captions />
      </Shell>
    </PlayProvider>
  );
}
