/** The interface: one screen at a time, over the run on the desk. */
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { DeskScreen } from '../desk/desk-screen.tsx';
import { FormScreen } from '../form/form-screen.tsx';
import { HintMark } from '../hints/hint-mark.tsx';
import { LetterScreen } from '../letters/letter-screen.tsx';
import { ModelScreen } from '../model/model-screen.tsx';
import { NoteScreen } from '../note/note-screen.tsx';
import { SavesScreen } from '../saves/saves-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { Shell } from '../shell/shell.tsx';
import { Captions } from '../sound/captions.tsx';
import { SourcesScreen } from '../sources/sources-screen.tsx';
import { PlayProvider, type Route } from '../stage.ts';
import { StopScreen } from '../stop/stop-screen.tsx';
import { TextViewScreen } from '../text-view/text-view-screen.tsx';
import { TitleScreen } from '../title/title-screen.tsx';
import { TurnReportScreen } from '../turn-report/turn-report-screen.tsx';
import type { StageKeeper } from './stage-keeper.ts';
import { useArchive } from './use-archive.ts';

const isDesk = (route: Route): boolean => route.screen === 'desk' || route.screen === 'season';

function Screen(props: { readonly route: Route; readonly archive: FunctionComponent | null }) {
  const { route, archive: Archive } = props;
  switch (route.screen) {
    case 'title':
      return <TitleScreen />;
    case 'note':
      return <NoteScreen level={route.level} />;
    case 'letter':
      return <LetterScreen letter={route.letter} />;
    case 'form':
      return <FormScreen />;
    case 'turn-report':
      return <TurnReportScreen turn={route.turn} />;
    case 'debrief':
      return Archive && <Archive />;
    case 'settings':
      return <SettingsScreen />;
    case 'saves':
      return <SavesScreen />;
    case 'sources':
      return <SourcesScreen {...(route.key === undefined ? {} : { sourceKey: route.key })} />;
    case 'model':
      return <ModelScreen />;
    case 'text-view':
      return <TextViewScreen />;
    case 'stop':
      return <StopScreen />;
    case 'desk':
    case 'season':
      return null;
  }
}

/** The whole interface. The desk stays in place, hidden, while another screen is open: the picture is drawn once. */
export function App({ keeper }: { readonly keeper: StageKeeper }) {
  const stage = keeper.stage();
  const play = keeper.play();
  const { screen } = stage.route;
  const archive = useArchive((play !== null && play.state.worlds.length > 1) || screen === 'debrief');
  useEffect(() => {
    document.documentElement.dataset.screen = screen;
  }, [screen]);
  return (
    <PlayProvider value={play}>
      <Shell stage={stage}>
        {play && (
          <div class="desk-place" hidden={!isDesk(stage.route)} key={play.state.saveId}>
            <DeskScreen />
          </div>
        )}
        <Screen route={stage.route} archive={archive} />
        <HintMark />
        <Captions />
      </Shell>
    </PlayProvider>
  );
}
