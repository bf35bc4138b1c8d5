/** Hands taken from other places for one task: what carrying does on the wide desk, for fingers and narrow screens. */
import { useRef } from 'preact/hooks';
import { placesBeside, sheetsView, type Task } from '../../view/desk/index.ts';
import { Button, Drawer, Icon } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import type { Desk } from './use-desk.ts';
import { saidAfter } from './words/index.ts';

/** Sizes of the groups that can be taken; all of them besides. */
const GROUPS = [1, 5];

function Row(props: {
  readonly name: string;
  readonly figures: number;
  readonly onTake: (figures: number) => void;
}) {
  const { t } = useStage();
  const { name, figures } = props;
  const { take } = t.labour;
  const groups = [...GROUPS.filter((group) => group < figures), ...(figures > 0 ? [figures] : [])];
  return (
    <li class="take__row">
      <span>
        <b>{name}</b> <span class="small muted">{t.units.figures(figures)}</span>
      </span>
      <span class="take__acts">
        {groups.map((group) => (
          <Button key={group} label={take.label(group, name)} onPress={() => props.onTake(group)}>
            {group === figures ? take.all(group) : take.some(group)}
          </Button>
        ))}
      </span>
    </li>
  );
}

/** Show the places with their hands, and what follows at the task. */
export function TakePanel(props: { readonly desk: Desk; readonly task: Task; readonly onClose: () => void }) {
  const { t, format } = useStage();
  const { desk, task } = props;
  const { world } = desk.run;
  const told = useRef<HTMLParagraphElement>(null);
  const sheet = sheetsView(world, desk.brigade).find((one) => one.task === task);
  if (!sheet) return null;
  const places = placesBeside(world, desk.brigade, task);
  const idle = places.find(({ place }) => place === 'idle')?.figures ?? 0;
  const title = t.labour.take.title(t.terms.tasks[task]);
  return (
    <Drawer id="take-title" title={title} closeLabel={t.desk.drawer.close} onClose={props.onClose}>
      <p class="take__told" role="status" tabIndex={-1} ref={told}>
        <Icon name={task} /> {saidAfter(t, format, sheet, idle)}
      </p>
      {desk.problem?.at === task && <p class="trouble">{desk.problem.words}</p>}
      <ul class="take">
        {places.map(({ place, figures }) => (
          <Row
            key={place}
            name={t.terms.tasks[place]}
            figures={figures}
            onTake={(group) => {
              desk.move({ brigade: desk.brigade, from: place, to: task, figures: group });
              // The button that was pressed may be gone with the hands that it took.
              if (group === figures) told.current?.focus();
            }}
          />
        ))}
      </ul>
      <div class="row">
        <Button
          icon="undo"
          label={desk.undoable ? t.labour.undoStep(desk.undoable) : undefined}
          disabled={!desk.undoable}
          onPress={desk.undo}
        >
          {t.labour.undo}
        </Button>
        <Button kind="main" onPress={props.onClose}>
          {t.labour.take.done}
        </Button>
      </div>
    </Drawer>
  );
}
