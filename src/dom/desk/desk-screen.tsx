/** The desk: the strip, the picture, brigades, labour, and what lies on it. */
import { useEffect, useState } from 'preact/hooks';
import {
  arrivals,
  type DeskRun,
  policiesView,
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
import { HeldCard } from './held-card.tsx';
import { KeysPanel } from './keys-panel.tsx';
import { LabourBoard } from './labour-board.tsx';
import { LegendPanel } from './legend-panel.tsx';
import { focusOnSheet, OverPicture } from './over-picture.tsx';
import { PictureFrame } from './picture-frame.tsx';
import { NEARER } from './picture-tools.tsx';
import { SeasonControls } from './season-controls.tsx';
import { TakePanel } from './take-panel.tsx';
import { GapWords, TopStrip } from './top-strip.tsx';
import { Tray } from './tray.tsx';
import { type CarriedGroup, useCarriedGroup } from './use-carried-group.ts';
import { type Desk, useDesk } from './use-desk.ts';
import { useDeskKeys, useUndoKeys } from './use-desk-keys.ts';
import { useHouse } from './use-house.ts';
import type { Picture } from './use-picture.ts';
import { useStatusWords } from './use-status-words.ts';
import { useWholePicture, type WholePicture } from './use-whole-picture.ts';
import { WalkPanel } from './walk-panel.tsx';
import { seasonName } from './words/index.ts';

/** The drawer that is open. */
type Panel = 'policies' | 'walk' | 'keys' | 'gap' | 'legend' | { readonly take: Task };

function focusOn(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus();
}

/** Keys of the desk by their letter. */
function useKeys(
  desk: Desk,
  strip: StripView,
  picture: Picture,
  whole: WholePicture,
  toggle: (panel: Panel) => void,
): void {
  const { t, go, say, endTurn } = useStage();
  const status = useStatusWords();
  const { run } = desk;
  useUndoKeys(desk.undo, desk.redo);
  const closer = (by: number) => (): void => picture.zoom(by);
  useDeskKeys({
    '+': closer(NEARER),
    '=': closer(NEARER),
    '-': closer(1 / NEARER),
    '0': picture.home,
    v: () => picture.state === 'drawn' && whole.toggle(),
    g: () => toggle('legend'),
    e: endTurn,
    l: () => whole.desk(() => focusOn('labour-title')),
    m: () => whole.desk(() => focusOn('tray-title')),
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
  readonly onHouse: ((household: string) => void) | null;
  readonly onClose: () => void;
}) {
  const { t, route } = useStage();
  const { panel, desk, strip, onClose } = props;
  if (route.screen !== 'desk') return null;
  if (panel !== null && typeof panel === 'object')
    return <TakePanel desk={desk} task={panel.take} onClose={onClose} />;
  if (panel === 'policies') return <PoliciesPanel run={desk.run} onClose={onClose} />;
  if (panel === 'walk') return <WalkPanel onClose={onClose} />;
  if (panel === 'legend') return <LegendPanel run={desk.run} onHouse={props.onHouse} onClose={onClose} />;
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

function DeskTray(props: {
  readonly run: DeskRun;
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel) => void;
}) {
  const { run, panel, onPanel } = props;
  return (
    <Tray
      policies={policiesView(run).length > 0}
      walk={run.worlds.length > 1}
      open={panel === 'policies' || panel === 'walk' ? panel : null}
      onPolicies={() => onPanel('policies')}
      onWalk={() => onPanel('walk')}
    />
  );
}

/** What lies in the picture's frame: the controls of a passing season, or what came and what hands do. */
function InFrame(props: {
  readonly desk: Desk;
  readonly group: CarriedGroup;
  readonly asleep: boolean;
  readonly whole: WholePicture;
  readonly legendOpen: boolean;
  readonly onPanel: (panel: Panel) => void;
}) {
  const { t } = useStage();
  const { desk, group, whole, onPanel } = props;
  const { picture } = group;
  const drawn = picture.state === 'drawn';
  if (props.asleep) {
    const season = t.terms.seasons[stripView(desk.run).season];
    return <SeasonControls title={t.desk.season.title(season)} onSkip={picture.skip} />;
  }
  return (
    <>
      <Arrivals run={desk.run} />
      {drawn && (
        <OverPicture
          desk={desk}
          group={group}
          whole={whole}
          legendOpen={props.legendOpen}
          onLegend={() => onPanel('legend')}
          onWalk={() => onPanel('walk')}
        />
      )}
    </>
  );
}

/** The card of what the pointer carries. */
function Held({ group, run }: { readonly group: CarriedGroup; readonly run: DeskRun }) {
  const { carry } = group.carrying;
  if (!carry || carry.by === 'keys') return null;
  return <HeldCard world={run.world} carry={carry} heldRef={group.held} />;
}

/** Show the desk. While a season passes, it lies asleep under the picture. */
export function DeskScreen() {
  const { t } = useStage();
  const { story, season } = usePlay();
  const desk = useDesk();
  const { run } = desk;
  const strip = stripView(run);
  const [panel, setPanel] = usePanel();
  const group = useCarriedGroup(desk);
  const { carrying, picture } = group;
  const showHouse = useHouse(group, run);
  const toggle = (next: Panel): void => setPanel(panel === next ? null : next);
  const whole = useWholePicture(picture.state);
  useKeys(desk, strip, picture, whole, toggle);
  const asleep = season !== null;
  const title = seasonName(t, strip.year, strip.season);
  const toHouse = (household: string): void => {
    setPanel(null);
    showHouse(household);
  };
  const toSheet = ({ at }: TagView): void =>
    at === 'granary' ? toggle('walk') : whole.desk(() => focusOnSheet(at));
  return (
    <div class={`play on-felt ${asleep ? 'play--asleep' : ''} ${whole.whole ? 'play--whole' : ''}`}>
      <TopStrip strip={strip} asleep={asleep} onGap={() => toggle('gap')} onKeys={() => toggle('keys')} />
      <PictureFrame
        title={t.desk.title(story.place.commune, title)}
        picture={picture}
        looked={group.places.looked}
        carrying={carrying.carry?.by === 'picture'}
        tags={tagsView(run.world)}
        asleep={asleep}
        onTag={toSheet}
      >
        <InFrame
          desk={desk}
          group={group}
          asleep={asleep}
          whole={whole}
          legendOpen={panel === 'legend'}
          onPanel={toggle}
        />
      </PictureFrame>
      <div class="desk" inert={asleep || whole.whole}>
        <BrigadeTabs tabs={tabsView(run.world)} brigade={desk.brigade} onView={desk.view} />
        <LabourBoard desk={desk} carrying={carrying} onTake={(take) => setPanel({ take })} />
        <DeskTray run={run} panel={panel} onPanel={toggle} />
      </div>
      {!asleep && <BottomNav desk={desk} whole={whole} />}
      <Panels
        panel={panel}
        desk={desk}
        strip={strip}
        onHouse={picture.state === 'drawn' && !asleep ? toHouse : null}
        onClose={() => setPanel(null)}
      />
      <Held group={group} run={run} />
    </div>
  );
}
