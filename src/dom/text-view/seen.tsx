/** What anyone can see from the office, in sentences. */

import { type DeskRun, tabsView } from '../../view/desk/index.ts';
import { type Status, statusOf } from '../../view/status/index.ts';
import { usePlay, useStage } from '../stage.ts';

function useLandWords(): (land: Status['land']) => string[] {
  const { t } = useStage();
  const { state, story } = usePlay();
  const words = t.textView.see;
  return (land) =>
    land.map(({ crop, stage, fill }) => {
      const id = state.level.crops[crop]?.id ?? '';
      return words.land[stage](words.fills[fill], story.crops[id] ?? id);
    });
}

/** Show the brigades with how strong their people are. */
export function Brigades({ world }: { readonly world: DeskRun['world'] }) {
  const { t } = useStage();
  const { story } = usePlay();
  const words = t.textView.brigades;
  return (
    <>
      <h2>{words.title}</h2>
      <ul class="text-list text-list--rows">
        {tabsView(world)
          .filter(({ brigade }) => brigade >= 0)
          .map(({ id, hands, strength }) => (
            <li key={id}>
              <b>{story.brigades[id]?.name ?? id}</b>{' '}
              {words.of(t.units.figures(hands), t.desk.brigades.strengths[strength])}
            </li>
          ))}
      </ul>
    </>
  );
}

/** Show what is seen. */
export function Seen({ world }: { readonly world: DeskRun['world'] }) {
  const { t } = useStage();
  const landWords = useLandWords();
  const words = t.textView.see;
  const { picture } = t.desk;
  const status = statusOf(world);
  const village = [
    words.granary(picture.fills[status.granary]),
    words.kitchen[status.kitchen],
    words.furnaces(status.furnaces),
    words.forest[status.forest],
    words.dam(picture.dams[status.dam] ?? ''),
    words.banners[status.banners],
  ];
  return (
    <>
      <h2>{words.title}</h2>
      <p>{landWords(status.land).join(t.labour.gap)}</p>
      <p>{village.filter(Boolean).join(t.labour.gap)}</p>
      <p>{words.colour[status.colour]}</p>
    </>
  );
}
