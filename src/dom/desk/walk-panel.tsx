/** Walking the fields: choose a brigade, spend a day, read what was seen. */
import { type WalkChoice, type WalkSight, walkView } from '../../view/desk/index.ts';
import { formView } from '../../view/form/index.ts';
import { Button, Drawer } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { useRun } from './use-desk.ts';
import { brigadeName, cropName, rejectionWords, sentence } from './words/index.ts';

/** Put what was seen into sentences, one list for the paragraph. */
function useSightWords(): (sight: WalkSight) => string[] {
  const { t, format } = useStage();
  const { story, state } = usePlay();
  const { walk } = t.desk;
  return (sight) => {
    const crops = sight.crops.flatMap((crop) => {
      const name = cropName(story, state.level.crops[crop.crop]!.id);
      const growing = crop.stage === 'growing' || crop.stage === 'ripe';
      return [
        sentence(walk.stages[crop.stage](name)),
        growing ? walk.growths[crop.growth] : '',
        crop.left === 'none' ? '' : walk.left(t.labour.fractions[crop.left]),
        crop.cut >= 0 ? walk.cut(format.tonnes(crop.cut), format.tonnes(crop.told)) : '',
      ];
    });
    return [
      ...crops,
      walk.strength[sight.strength],
      walk.worn[sight.worn],
      walk.store[sight.store](format.tonnes(sight.grain)),
      walk.mood[sight.mood],
    ].filter(Boolean);
  };
}

function WalkedBrigade(props: {
  readonly choice: WalkChoice;
  readonly spent: boolean;
  readonly onWalk: (brigade: string) => void;
}) {
  const { t } = useStage();
  const { story } = usePlay();
  const words = useSightWords();
  const { choice } = props;
  const { walk } = t.desk;
  const name = brigadeName(story, choice.brigade);
  const leader = story.brigades[choice.brigade]?.leader;
  return (
    <section class="walk" aria-label={name}>
      <div class="walk__head">
        <h3 id={`walk-${choice.brigade}`} tabIndex={-1}>
          {name}
        </h3>
        <span class="xs muted">
          {choice.walked ? walk.walked : choice.turnsAgo < 0 ? walk.never : walk.ago(choice.turnsAgo)}
        </span>
        {!choice.walked && (
          <Button icon="walk" disabled={props.spent} onPress={() => props.onWalk(choice.brigade)}>
            {walk.go(name)}
          </Button>
        )}
      </div>
      {leader && <p class="xs muted">{walk.leader(leader)}</p>}
      {choice.sight && <p class="walk__sight">{words(choice.sight).join(t.labour.gap)}</p>}
    </section>
  );
}

/** Show the drawer. */
export function WalkPanel({ onClose }: { readonly onClose: () => void }) {
  const stage = useStage();
  const { session, story } = usePlay();
  const { t } = stage;
  const words = useSightWords();
  const run = useRun();
  const view = walkView(run.world);
  const walk = (brigade: string): void => {
    const rejection = session.dispatch([{ do: 'walk', brigade }]);
    const after = walkView(session.state().world).brigades.find((one) => one.brigade === brigade);
    const seen = after?.sight ? words(after.sight).join(t.labour.gap) : '';
    document.getElementById(`walk-${brigade}`)?.focus();
    stage.say(rejection ? rejectionWords(t, rejection) : `${brigadeName(story, brigade)}. ${seen}`);
  };
  return (
    <Drawer id="walk-title" title={t.desk.walk.title} closeLabel={t.desk.drawer.close} onClose={onClose}>
      <p class="small">{t.desk.walk.days(view.left, view.days)}</p>
      {view.brigades.map((choice) => (
        <WalkedBrigade key={choice.brigade} choice={choice} spent={view.left === 0} onWalk={walk} />
      ))}
      {formView(run) && <p class="xs muted">{t.desk.walk.narrowed}</p>}
    </Drawer>
  );
}
