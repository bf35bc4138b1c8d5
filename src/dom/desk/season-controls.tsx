/** What can be pressed while a season passes. */
import { Button, Choice } from '../parts/index.ts';
import { useStage } from '../stage.ts';

/** Show the controls over the picture. The speed counts at once, and is kept for the seasons to come. */
export function SeasonControls({ title, onSkip }: { readonly title: string; readonly onSkip: () => void }) {
  const { t, settings, set } = useStage();
  const { season } = t.desk;
  const choose = (id: string): void => set({ seasonSpeed: id === '2' ? 2 : id === '0' ? 0 : 1 });
  return (
    <section class="passing sheet" aria-label={title}>
      <b>{title}</b>
      <Choice
        name="season-speed"
        label={season.speed}
        value={String(settings.seasonSpeed)}
        options={[
          { id: '1', label: season.once },
          { id: '2', label: season.twice },
          { id: '0', label: season.atOnce },
        ]}
        onChange={choose}
      />
      <Button icon="skip" onPress={onSkip}>
        {season.skip}
      </Button>
    </section>
  );
}
