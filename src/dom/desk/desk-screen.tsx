/** The desk: the strip, the picture, brigades, labour, and what lies on it. */
import { useEffect, useState } from 'preact/hooks';
import {
  arrivals,
  type DeskRun,
  policiesView,
  poolView,
  type StripView,
  stripView,
  type TagView,
  type Task,
  tabsView,
  tagsView,
} from '../../view/desk/index.ts';
import { useFinishHint } from '../hints/use-hint.ts';
import { Drawer } from '../parts/index.ts';
import { PoliciesPanel } from '../policies/policies-panel.tsx';
import { usePlay, useStage } from '../stage.ts';
import { BottomNav } from './bottom-nav.tsx';
import { BrigadeTabs } from './brigade-tabs.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { HeldGroup, LabourBoard } from './labour-board.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { SeasonControls } from './season-controls.tsx';
import { TakePanel } from './take-panel.tsx';
import { GapWords, TopStrip } from './top-strip.tsx';
import { Tray } from './tray.tsx';
import { useCarriedGroup } from './use-carried-group.ts';
import { type Desk, useDesk } from './use-desk.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useStatusWords } from './use-status-words.ts';
import { WalkPanel } from './walk-panel.tsx';
import { seasonName } from './words/index.ts';

/** The drawer that is open. */
type Panel = 'policies' | 'walk' | 'keys' | 'gap' | { readonly take: Task };

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus();
}

/** Keys of the desk by their letter. */
function useKeys(desk: Desk, strip: StripView, toggle: (panel: Panel) => void): void {
  const { t, go, say, endTurn } = useStage();
  const status = useStatusWords();
  const { run } = desk;
  useDeskKeys({
    e: endTurn,
    l: () => focusOn('labour-title'),
    m: () => focusOn('tray-title'),
    p: () => toggle('policies'),
    w: () => toggle('walk'),
    '?': () => toggle('keys'),
    r: () => run.worlds.length > 1 && go({ screen: 'turn-report', turn: run.worlds.length - 1 }),
    f: () => go({ screen: 'form' }),
    s: () => say(t.desk.status(status(run, strip))),
    u: desk.undo,
    y: desk.redo,
    t: () => go({ screen: 'text-view' }),
  });
}

function Panels(props: {
  readonly panel: Panel | null;
  readonly desk: Desk;
  readonly strip: StripView;
  readonly onClose: () => void;
}) {
  const { t } = useStage();
  const { panel, desk, strip, onClose } = props;
  if (panel !== null && typeof panel === 'object')
    return <TakePanel desk={desk} task={panel.take} onClose={onClose} />;
  if (panel === 'policies') return <PoliciesPanel run={desk.run} onClose={onClose} />;
  if (panel === 'walk') return <WalkPanel onClose={onClose} />;
  if (panel === 'keys') return <KeysPanel onClose={onClose} />;
  if (panel !== 'gap' || !strip.grain) return null;
  return (
    <Drawer id="gap-title" title={t.desk.strip.gapTitle} closeLabel={t.desk.drawer.close} onClose={onClose}>
      <GapWords grain={strip.grain} />
    </Drawer>
  );
}

function Arrivals({ run }: { readonly run: DeskRun }) {
  const { t } = useStage();
  const { story } = usePlay();
  const lines = arrivals(run);
  if (lines.length === 0) return null;
  return (
    <ul class="arrivals sheet">
      {lines.map((line) => (
        <li key={line}>{line === 'first' ? story.opening : t.desk.arrivals[line]}</li>
      ))}
    </ul>
  );
}

/** Hints that a drawer makes needless once it was opened. */
const TAUGHT = { policies: 'policies', walk: 'walk', gap: 'ledgers' } as const;

/** Hold the drawer that is open; none is once the desk is left. */
function usePanel(): readonly [Panel | null, (panel: Panel | null) => void] {
  const { route } = useStage();
  const finish = useFinishHint();
  const [panel, setPanel] = useState<Panel | null>(null);
  useEffect(() => {
    if (route.screen !== 'desk') setPanel(null);
  }, [route.screen]);
  useEffect(() => {
    if (typeof panel === 'string' && panel in TAUGHT) finish(TAUGHT[panel as keyof typeof TAUGHT]);
  }, [panel]);
  return [panel, setPanel];
}

/** Show the desk. While a season passes, it lies asleep under the picture. */
export function DeskScreen() {
  const { t, route } = useStage();
  const { story, season } = usePlay();
  const desk = useDesk();
  const { run } = desk;
  const strip = stripView(run);
  const [panel, setPanel] = usePanel();
  const { carrying, picture, held } = useCarriedGroup(desk);
  const toggle = (next: Panel): void => setPanel(panel === next ? null : next);
  useKeys(desk, strip, toggle);
  const asleep = season !== null;
  const title = seasonName(t, strip.year, strip.season);
  const toSheet = (tag: TagView): void =>
    tag.at === 'granary' ? toggle('walk') : focusOn(`sheet-${tag.at}`);
  return (
    <div class={`play on-felt ${asleep ? 'play--asleep' : ''}`}>
      <TopStrip strip={strip} asleep={asleep} onGap={() => toggle('gap')} onKeys={() => toggle('keys')} />
      <PictureFrame
        title={t.desk.title(story.place.commune, title)}
        picture={picture}
        tags={tagsView(run.world)}
        asleep={asleep}
        onTag={toSheet}
      >
        {asleep ? (
          <SeasonControls title={t.desk.season.title(t.terms.seasons[strip.season])} onSkip={picture.skip} />
        ) : (
          <Arrivals run={run} />
        )}
      </PictureFrame>
      <div class="desk" inert={asleep}>
        <BrigadeTabs tabs={tabsView(run.world)} brigade={desk.brigade} onView={desk.view} />
        <LabourBoard desk={desk} carrying={carrying} onTake={(take) => setPanel({ take })} />
        <Tray
          policies={policiesView(run).length > 0}
          walk={run.worlds.length > 1}
          open={panel === 'policies' || panel === 'walk' ? panel : null}
          onPolicies={() => toggle('policies')}
          onWalk={() => toggle('walk')}
        />
      </div>
      {!asleep && <BottomNav desk={desk} />}
      {route.screen === 'desk' && (
        <Panels panel={panel} desk={desk} strip={strip} onClose={() => setPanel(null)} />
      )}
      {carrying.carry && carrying.carry.by !== 'keys' && (
        <HeldGroup
          carry={carrying.carry}
          peoplePerFigure={poolView(run.world, -1).peoplePerFigure}
          heldRef={held}
        />
      )}
    </div>
  );
}
