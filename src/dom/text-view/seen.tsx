/** What anyone can see from the office, in sentences. */

import { type DeskRun, tabsView } from '../../view/desk/index.ts';
import { type Status, statusOf } from '../../view/status/index.ts';
import { usePlay, useStage } from '../stage.ts';

function useLandWords(): (land: Status['land']) => string[] {
  const { t } = useStage();
  const { state, story } = usePlay();
  const { fills, landscapes } = t.textView.see;
  const words = landscapes[state.level.landscape].land;
  return (land) =>
    land.map(({ crop, stage, fill }) => {
      const id = state.level.crops[crop]?.id ?? '';
      return words[stage](fills[fill], story.crops[id] ?? id);
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

type Words = ReturnType<typeof useWords>;

/** What is seen everywhere, and what is called otherwise in the level's landscape. */
function useWords() {
  const { t } = useStage();
  const { see } = t.textView;
  const { oxen, flood } = see.landscapes[usePlay().state.level.landscape];
  return { ...see, beasts: { ...see.beasts, oxen }, water: { ...see.water, flood } };
}

/** Say what the campaigns built, and what is left of it. */
const worksWords = (words: Words, status: Status): string[] => [
  words.furnaces(status.furnaces),
  words.ruins[status.ruins],
  words.slag[status.slag],
  words.banners[status.banners],
  status.torn ? (status.banners === 'none' ? words.tornAlone : words.torn) : '',
  words.walls[status.walls],
];

/** Say what the houses, the beasts and the trees show. */
function villageWords(words: Words, { homes, trees, ...status }: Status): string[] {
  return [
    words.kitchen[status.kitchen],
    words.queue[status.queue],
    status.kitchen === 'closed' ? words.smoke[homes.smoke]! : '',
    words.pots[homes.pots],
    words.doors[homes.doors],
    words.empty[homes.empty],
    homes.pulledDown ? words.pulledDown : '',
    words.beasts.oxen[status.oxen],
    words.beasts.pigs[status.pigs],
    words.beasts.birds[status.birds],
    words.elm[trees.elm],
    words.wayside[trees.wayside],
  ];
}

/** Show what is seen. */
export function Seen({ world }: { readonly world: DeskRun['world'] }) {
  const { t } = useStage();
  const landWords = useLandWords();
  const words = useWords();
  const { picture } = t.desk;
  const status = statusOf(world);
  const hills = [
    words.granary(picture.fills[status.granary]),
    words.forest[status.forest],
    words.dam(picture.dams[status.dam] ?? ''),
    words.water[status.water],
  ];
  const paragraphs = [
    landWords(status.land),
    hills,
    worksWords(words, status),
    villageWords(words, status),
    [words.colour[status.colour], words.graves[status.graves]],
  ];
  return (
    <>
      <h2>{words.title}</h2>
      {paragraphs.map((sentences, i) => (
        <p key={i}>{sentences.filter(Boolean).join(t.labour.gap)}</p>
      ))}
    </>
  );
}
