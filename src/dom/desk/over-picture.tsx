/** What lies over the drawn picture: its places, the slip of the last group, the small buttons. */
import { DropSlip } from './drop-slip.tsx';
import { PictureTools } from './picture-tools.tsx';
import { PlaceLayer } from './place-layer.tsx';
import type { CarriedGroup } from './use-carried-group.ts';
import type { Desk } from './use-desk.ts';
import type { WholePicture } from './use-whole-picture.ts';

/** Go to the number of a sheet: that is where people are set. */
export function focusOnSheet(task: string): void {
  const sheet = document.getElementById(`sheet-${task}`)?.closest('.task');
  sheet?.scrollIntoView({ block: 'nearest' });
  sheet?.querySelector<HTMLInputElement>('.stepper input')?.focus({ preventScroll: true });
}

/** Show the places, the small buttons and the slip. */
export function OverPicture(props: {
  readonly desk: Desk;
  readonly group: CarriedGroup;
  readonly whole: WholePicture;
  readonly legendOpen: boolean;
  readonly onLegend: () => void;
  readonly onWalk: () => void;
}) {
  const { desk, group, whole } = props;
  const { picture, places, dropped, drop } = group;
  return (
    <>
      <PlaceLayer
        run={desk.run}
        picture={picture}
        places={places}
        onSheet={({ place, brigade }) => {
          if (brigade >= 0) desk.view(brigade);
          whole.desk(() => focusOnSheet(place));
        }}
        onWalk={props.onWalk}
      />
      <PictureTools picture={picture} whole={whole} legendOpen={props.legendOpen} onLegend={props.onLegend} />
      {dropped && (
        <DropSlip
          desk={desk}
          dropped={dropped}
          places={picture.places}
          onAgain={drop}
          onClose={() => drop(null)}
        />
      )}
    </>
  );
}
