/** What lies beside the form: what the county expects, what the brigades told, what the newspaper says. */
import { trayView } from '../../view/desk/index.ts';
import type { FormView } from '../../view/form/index.ts';
import { Button } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

/** Show the papers beside the form. */
export function FromAbove({ form, onWalk }: { readonly form: FormView; readonly onWalk: () => void }) {
  const { t, format, go } = useStage();
  const { state, story } = usePlay();
  const words = t.form;
  const papers = trayView(state).filter(({ kind }) => kind === 'newspaper');
  return (
    <div class="from-above">
      <section class="sheet sheet--above from-above__sheet" aria-labelledby="expects-title">
        <h2 class="eyebrow above" id="expects-title">
          {words.telegram}
        </h2>
        <p class="from-above__expects">{words.expects(format.tonnes(form.expected))}</p>
        <p class="small muted">{words.raised(format.tonnes(form.last))}</p>
      </section>
      {papers.map(({ id }) => (
        <section key={id} class="from-above__cutting" aria-label={words.newspaper}>
          <h3 class="hd">{story.letters[id]?.subject}</h3>
          <button type="button" class="src" onClick={() => go({ screen: 'letter', letter: id })}>
            {words.newspaper}
          </button>
        </section>
      ))}
      <section class="sheet from-above__sheet" aria-labelledby="told-title">
        <h2 class="eyebrow" id="told-title">
          {words.toldTitle}
        </h2>
        <p class="small">{words.told(format.tonnes(form.told))}</p>
        <p>
          <Button icon="walk" onPress={onWalk}>
            {words.walkMore}
          </Button>
        </p>
      </section>
    </div>
  );
}
