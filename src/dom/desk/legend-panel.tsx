/** The legend of the picture: what a figure and the marks stand for, and the houses of the story. */
import type { ComponentChildren } from 'preact';
import { type DeskRun, householdsView, poolView } from '../../view/desk/index.ts';
import { Button, Drawer, Person } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { brigadeName } from './words/index.ts';

const MARKS = ['takes', 'refuses', 'looked'] as const;

function Row({ sign, children }: { readonly sign: ComponentChildren; readonly children: string }) {
  return (
    <li class="legend__row">
      <span class="legend__sign" aria-hidden="true">
        {sign}
      </span>
      {children}
    </li>
  );
}

/** Show the legend. Houses are shown where there is a picture to show them in. */
export function LegendPanel(props: {
  readonly run: DeskRun;
  readonly onHouse: ((household: string) => void) | null;
  readonly onClose: () => void;
}) {
  const { t } = useStage();
  const { story } = usePlay();
  const { legend, camera } = t.hands;
  const { run, onHouse } = props;
  const households = householdsView(run.world, story.households);
  return (
    <Drawer id="legend-title" title={camera.legend} closeLabel={t.desk.drawer.close} onClose={props.onClose}>
      <ul class="legend">
        <Row sign={<Person />}>{legend.figure(poolView(run.world, -1).peoplePerFigure)}</Row>
        <Row sign={<Person look="tired" />}>{legend.tired}</Row>
        <Row sign={<Person look="missing" />}>{legend.missing}</Row>
        {MARKS.map((mark) => (
          <Row key={mark} sign={<i class={`mark mark--${mark}`} />}>
            {legend[mark]}
          </Row>
        ))}
      </ul>
      <p class="small">{legend.carry}</p>
      {onHouse && households.length > 0 && (
        <>
          <h3>{legend.houses}</h3>
          <ul class="legend">
            {households.map(({ id }) => {
              const { name, people, work, brigade } = story.households[id]!;
              return (
                <li key={id} class="legend__house">
                  <span>
                    <b>{name}</b>{' '}
                    <span class="small muted">
                      {brigadeName(story, brigade)} · {people} · {work}
                    </span>
                  </span>
                  <Button label={legend.show(name)} onPress={() => onHouse(id)}>
                    {legend.showShort}
                  </Button>
                </li>
              );
            })}
          </ul>
          <p class="xs muted">{story.compositeNote}</p>
        </>
      )}
    </Drawer>
  );
}
