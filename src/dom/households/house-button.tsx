/** The way from a paper that names a household to its house in the picture. */
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** Show the button, where there is a picture and a desk to go to. */
export function HouseButton({ household }: { readonly household: string | undefined }) {
  const { t, go, settings } = useStage();
  const { story, state } = usePlay();
  const lives = household === undefined ? undefined : story.households[household];
  if (!lives || !settings.picture || state.ended) return null;
  return (
    <Button
      kind="quiet"
      label={t.hands.legend.show(lives.name)}
      onPress={() => go({ screen: 'desk', ...(household && { household }) })}
    >
      {t.hands.legend.showShort}
    </Button>
  );
}
