/** The brigades as index tabs: the whole commune first. */
import type { TabView } from '../../view/desk/index.ts';
import { StrengthBar } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useTabRow } from './use-tab-row.ts';

function Tab(props: { readonly tab: TabView; readonly chosen: boolean; readonly onChoose: () => void }) {
  const { t } = useStage();
  const { story } = usePlay();
  const { tab, chosen } = props;
  const brigade = story.brigades[tab.id];
  const name = tab.brigade < 0 ? t.terms.commune : (brigade?.name ?? tab.id);
  const under =
    tab.brigade < 0 || !brigade
      ? t.desk.brigades.hands(tab.hands)
      : t.desk.brigades.leader(tab.hands, brigade.leader);
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${tab.brigade}`}
      aria-selected={chosen}
      aria-controls="labour"
      aria-label={t.desk.brigades.tab(name, tab.hands, t.desk.brigades.strengths[tab.strength])}
      tabIndex={chosen ? 0 : -1}
      onClick={props.onChoose}
    >
      <span class="brig__name">{name}</span>
      <StrengthBar share={tab.share} />
      <small>{under}</small>
    </button>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 };

/** Show the tabs. Arrow keys go from one to the next. */
export function BrigadeTabs(props: {
  readonly tabs: readonly TabView[];
  readonly brigade: number;
  readonly onView: (brigade: number) => void;
}) {
  const { t } = useStage();
  const { tabs, brigade } = props;
  const row = useTabRow(brigade);
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex((tab) => tab.brigade === brigade);
    const next = tabs[(at + by + tabs.length) % tabs.length]!;
    props.onView(next.brigade);
    document.getElementById(`tab-${next.brigade}`)?.focus();
  };
  return (
    <nav class="brig" aria-labelledby="brigades-title">
      <h2 id="brigades-title">
        {t.desk.brigades.title} <small>{t.desk.brigades.strength}</small>
      </h2>
      <div role="tablist" ref={row} aria-labelledby="brigades-title" onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <Tab
            key={tab.brigade}
            tab={tab}
            chosen={tab.brigade === brigade}
            onChoose={() => props.onView(tab.brigade)}
          />
        ))}
      </div>
    </nav>
  );
}
