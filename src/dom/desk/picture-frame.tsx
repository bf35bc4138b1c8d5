/** The frame of the picture with tags over it; without a picture, the tags say what can be seen. */
import type { ComponentChildren } from 'preact';
import type { Place, TagView } from '../../view/desk/index.ts';
import type { PlaceRect } from '../../view/picture.ts';
import { usePlay, useStage } from '../stage.ts';
import type { Picture } from './use-picture.ts';
import type { Places } from './use-places.ts';
import { cropName, sentence } from './words/index.ts';

interface TagWords {
  readonly name: string;
  readonly word: string;
}

function useTagWords(): (tag: TagView) => TagWords {
  const { t } = useStage();
  const { story, state } = usePlay();
  const { picture } = t.desk;
  const crop = (c: number): string => sentence(cropName(story, state.level.crops[c]!.id));
  return (tag) => {
    switch (tag.of) {
      case 'granary':
        return { name: picture.granary, word: picture.fills[tag.fill] };
      case 'furnaces':
        return { name: picture.furnaces, word: picture.lit(tag.lit) };
      case 'dam':
        return { name: picture.dam, word: picture.dams[tag.dam] ?? '' };
      case 'ripe':
        return { name: picture.ripe(crop(tag.crop)), word: picture.ripeWord };
      case 'standing':
        return { name: picture.standing(crop(tag.crop)), word: t.labour.fractions[tag.share] };
    }
  };
}

const isUrgent = (tag: TagView): boolean => tag.of === 'ripe' || tag.of === 'standing';

/** Find the place a tag points at: that of the whole commune, or the middle of those of its brigades. */
function spotOf(tag: TagView, places: readonly PlaceRect[]): { x: number; y: number } | null {
  const rects = places.filter(({ place, shown }) => shown && place === tag.at);
  const whole = rects.filter(({ brigade }) => brigade < 0);
  const of = whole.length > 0 ? whole : rects;
  if (of.length === 0) return null;
  const left = Math.min(...of.map(({ x }) => x));
  const right = Math.max(...of.map(({ x, width }) => x + width));
  return { x: (left + right) / 2, y: Math.min(...of.map(({ y }) => y)) };
}

function Tag(props: {
  readonly tag: TagView;
  readonly places: readonly PlaceRect[];
  readonly row: number;
  /** Whether the camera has moved from the usual window. */
  readonly away: boolean;
  /** Whether a card tells more of the same place. */
  readonly hushed: boolean;
  readonly onOpen: () => void;
}) {
  const { t } = useStage();
  const { tag } = props;
  const { name, word } = useTagWords()(tag);
  const spot = spotOf(tag, props.places);
  const told = `${name}: ${word}`;
  const label =
    tag.at === 'granary'
      ? t.desk.picture.toWalk(told)
      : t.desk.picture.toSheet(told, t.terms.tasks[tag.at as Place]);
  // What the camera has left behind is not told over something else.
  if (!spot && props.away) return null;
  const style = spot
    ? { '--x': `${Math.round(spot.x)}px`, '--y': `${Math.round(spot.y)}px`, '--row': props.row }
    : undefined;
  return (
    <button
      type="button"
      class={`tag ${spot ? 'tag--placed' : ''} ${isUrgent(tag) ? 'tag--urgent' : ''} ${props.hushed ? 'tag--hushed' : ''}`}
      style={style}
      aria-label={label}
      onClick={props.onOpen}
    >
      {name} <b>{word}</b>
    </button>
  );
}

/** Tell how many tags before this one point at the same place: they stand above each other. */
const rowOf = (tags: readonly TagView[], i: number): number =>
  tags.slice(0, i).filter((tag) => tag.at === tags[i]!.at).length;

/** Show the frame. `children` lie over the picture. */
export function PictureFrame(props: {
  /** Heading of the whole desk, for whoever reads with ears. */
  readonly title: string;
  readonly picture: Picture;
  readonly looked: Places['looked'];
  /** Whether a group is in the hand: what lies over the picture makes way for it. */
  readonly carrying: boolean;
  readonly tags: readonly TagView[];
  readonly asleep: boolean;
  readonly onTag: (tag: TagView) => void;
  readonly children?: ComponentChildren;
}) {
  const { t } = useStage();
  const { picture, tags } = props;
  const places = picture.state === 'drawn' ? picture.places.value : [];
  const looked = props.looked.value?.place.place;
  const away = picture.camera.value.moved;
  const how = props.carrying ? 'world--carrying' : '';
  return (
    <section class={`world world--${picture.state} ${how}`} aria-label={t.desk.picture.label}>
      <h1 class="vh" tabIndex={-1}>
        {props.title}
      </h1>
      <div class="world__canvas" ref={picture.host} aria-hidden="true" />
      {picture.state === 'off' && <p class="world__note">{t.desk.picture.off}</p>}
      {picture.state === 'coming' && <p class="world__note">{t.desk.picture.loading}</p>}
      <div class="tags" inert={props.asleep}>
        {tags.map((tag, i) => (
          <Tag
            key={`${tag.of}${i}`}
            tag={tag}
            places={places}
            row={rowOf(tags, i)}
            away={away}
            hushed={tag.at === looked}
            onOpen={() => props.onTag(tag)}
          />
        ))}
      </div>
      {props.children}
    </section>
  );
}
