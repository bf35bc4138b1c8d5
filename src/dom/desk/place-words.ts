/** What the places of the picture are called, and what they show: the words of the sheets and of the text view. */
import type { Messages } from '../../i18n/index.ts';
import {
  type DeskRun,
  figuresIn,
  householdsView,
  type Place,
  poolView,
  type SheetView,
  sheetsView,
  stripView,
  walkView,
} from '../../view/desk/index.ts';
import type { PicturePlace } from '../../view/picture.ts';
import { statusOf } from '../../view/status/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { ledgerName } from './top-strip.tsx';
import { brigadeName, outcomeWords, peopleCount, wantedWords } from './words/index.ts';

/** A place in words. */
export interface PlaceWords {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Name a kind of place. */
export const placeName = (t: Messages, place: PicturePlace['place']): string =>
  (t.hands.names as Readonly<Record<string, string>>)[place] ?? t.terms.tasks[place as Place];

/** Give a function that names a place of the picture. */
export function usePlaceName(run: DeskRun): (place: PicturePlace) => string {
  const { t } = useStage();
  const { story } = usePlay();
  return ({ place, brigade, house }) => {
    const of = brigade < 0 ? null : brigadeName(story, run.world.game.level.brigades[brigade]?.id ?? '');
    if (place === 'house') {
      const lives = householdsView(run.world, story.households).find(
        (one) => one.brigade === brigade && one.house === house,
      );
      return t.hands.of(lives ? story.households[lives.id]!.name : t.hands.names.house, of ?? '');
    }
    return of ? t.hands.of(placeName(t, place), of) : placeName(t, place);
  };
}

function useSheetLines(run: DeskRun): (sheet: SheetView) => string[] {
  const { t, format } = useStage();
  return (sheet) => {
    const { peoplePerFigure } = poolView(run.world, -1);
    const people = t.labour.held(sheet.figures, peopleCount(format, sheet.figures, peoplePerFigure));
    const { lead, more } = outcomeWords(t, format, sheet);
    return [[people, wantedWords(t, sheet)].filter(Boolean).join(' · '), lead + t.labour.gap + more];
  };
}

function useLandmarkLines(run: DeskRun): (place: PicturePlace['place']) => string[] {
  const { t, format } = useStage();
  const { see } = t.textView;
  const { strip: words, picture } = t.desk;
  const status = statusOf(run.world);
  const { standing, trust, grain } = stripView(run);
  const inGranary = (): string[] => {
    const range = grain && words.range(format.tonnes(grain.seenLow), format.tonnes(grain.seenHigh));
    return [see.granary(picture.fills[status.granary]), grain ? `${ledgerName(words, grain)} ${range}` : ''];
  };
  const lines: Partial<Record<PicturePlace['place'], () => string[]>> = {
    granary: inGranary,
    'mess-hall': () => [see.kitchen[status.kitchen]],
    office: () => [
      standing ? `${t.terms.standing}: ${words.standing[standing.level]}` : '',
      trust ? `${t.terms.trust}: ${words.trust[trust.level]}` : '',
      see.banners[status.banners],
    ],
    woods: () => [see.forest[status.forest]],
    waterworks: () => [see.dam(picture.dams[status.dam] ?? '')],
    idle: () => [t.labour.idle(figuresIn(run.world, -1, 'idle')), see.colour[status.colour]],
  };
  return (place) => lines[place]?.() ?? [];
}

/** Give a function that puts a place of the picture into words, as far as the office knows. */
export function usePlaceWords(run: DeskRun): (place: PicturePlace) => PlaceWords {
  const { t } = useStage();
  const { story } = usePlay();
  const name = usePlaceName(run);
  const sheetLines = useSheetLines(run);
  const landmarkLines = useLandmarkLines(run);
  const walked = (brigade: number): string => {
    const choice = walkView(run.world).brigades[brigade];
    if (!choice || run.worlds.length <= 1) return '';
    const { walk } = t.desk;
    return choice.walked ? walk.walked : choice.turnsAgo < 0 ? walk.never : walk.ago(choice.turnsAgo);
  };
  const houseLines = (place: PicturePlace): string[] => {
    const lives = householdsView(run.world, story.households).find(
      ({ brigade, house }) => brigade === place.brigade && house === place.house,
    );
    const household = lives && story.households[lives.id];
    return household ? [household.people, household.work] : [];
  };
  return (place) => {
    if (place.place === 'house') return { name: name(place), lines: houseLines(place) };
    const sheet = sheetsView(run.world, place.brigade).find(({ task }) => task === place.place);
    const lines = [
      ...(sheet ? sheetLines(sheet) : landmarkLines(place.place)),
      place.brigade >= 0 ? walked(place.brigade) : '',
    ];
    return { name: name(place), lines: lines.filter(Boolean) };
  };
}
