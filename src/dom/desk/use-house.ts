/** The house of a household, shown in the picture: asked for by a list, or by the paper that led to the desk. */
import { useEffect, useState } from 'preact/hooks';
import { type DeskRun, householdsView } from '../../view/desk/index.ts';
import { usePlay, useStage } from '../stage.ts';
import type { CarriedGroup } from './use-carried-group.ts';

/** Show the house of a household: it comes into the frame, marked, with its card. */
export function useHouse({ picture, places }: CarriedGroup, run: DeskRun): (household: string) => void {
  const { story } = usePlay();
  const { route } = useStage();
  const show = (household: string): void => {
    const lives = householdsView(run.world, story.households).find(({ id }) => id === household);
    if (!lives) return;
    const place = { place: 'house', brigade: lives.brigade, house: lives.house } as const;
    picture.lookAt(place, true);
    places.open(place);
  };
  const [asked, setAsked] = useState<{ readonly household: string | undefined }>({ household: undefined });
  useEffect(() => {
    if (route.screen === 'desk') setAsked({ household: route.household });
    else {
      places.close();
      picture.lookAt(null);
    }
  }, [route]);
  const drawn = picture.state === 'drawn';
  // After the paint: by then a drawer that was left has given the focus back.
  useEffect(() => {
    if (asked.household && drawn) show(asked.household);
  }, [asked, drawn]);
  return (household) => setAsked({ household });
}
