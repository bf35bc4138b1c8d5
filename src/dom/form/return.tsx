/** The paper of the form: crop, land, what the pencil holds, the ruler, the number, signatures and seal. */
import type { ComponentChildren } from 'preact';
import type { FormView } from '../../view/form/index.ts';
import { cropName, sentence } from '../desk/words/index.ts';
import { usePlay, useStage } from '../stage.ts';
import { ScaleChart } from './scale-chart.tsx';
import { Seal } from './seal.tsx';

function CropTable({ form }: { readonly form: FormView }) {
  const { t, format } = useStage();
  const { story, state } = usePlay();
  const [low, high] = [format.tonnes(form.seenLow), format.tonnes(form.seenHigh)];
  return (
    <table class="return__table">
      <thead>
        <tr>
          <th scope="col">{t.form.columns.crop}</th>
          <th scope="col" class="n">
            {t.form.columns.area}
          </th>
          <th scope="col" class="n seen">
            {form.walked > 0 ? t.form.columns.seen : t.form.columns.told}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">
            <b>{sentence(cropName(story, state.level.crops[form.crop]!.id))}</b>
          </th>
          <td class="n">{format.count(form.area)}</td>
          <td class="return__pencil">
            <span class="hand" aria-hidden="true">
              {t.form.pencil(low, high)}
            </span>
            <span class="vh">{t.form.pencilSaid(low, high)}</span>
          </td>
        </tr>
      </tbody>
    </table>
  );
}

/** The secretary's hand: a name that nobody needs to read. */
const Signature = () => (
  <svg class="return__hand" viewBox="0 0 120 32" aria-hidden="true">
    <path d="M4 22c8-16 14-20 16-14s-8 16-4 16 10-16 16-16-2 14 4 14 8-10 14-10 0 10 6 10 8-12 16-12-4 12 4 12 14-14 24-12-8 14 16 4" />
  </svg>
);

function Signatures({ stamped, form }: { readonly stamped: boolean; readonly form: FormView }) {
  const { t } = useStage();
  const { story } = usePlay();
  return (
    <div class="return__sign">
      <span>
        <span class="hand">{t.form.accountantName}</span>
        {t.form.accountant}
      </span>
      <span>
        <span class="hand">{stamped && <Signature />}</span>
        {t.form.secretary}
      </span>
      <span class="return__seal">
        {stamped && <Seal of={form.seal} place={story.place.commune} />}
        <span>{t.form.seal}</span>
      </span>
    </div>
  );
}

/** Show the paper. `children` is the entry of the number. */
export function Return(props: {
  readonly form: FormView;
  readonly written: number | null;
  readonly stamped: boolean;
  readonly children: ComponentChildren;
}) {
  const { t, format } = useStage();
  const { story, state } = usePlay();
  const { form } = props;
  const crop = cropName(story, state.level.crops[form.crop]!.id);
  return (
    <section class={`paper return ${props.stamped ? 'return--stamped' : ''}`} aria-labelledby="return-title">
      <div class="return__head">
        <div>
          <p class="eyebrow">{t.form.head}</p>
          <h2 class="hd" id="return-title">
            {t.form.name(crop, t.units.year(form.year))}
          </h2>
        </div>
        <p class="small">
          {story.place.commune}
          <br />
          {t.form.place(form.brigades, format.count(form.people))}
        </p>
      </div>
      <CropTable form={form} />
      <p class="small muted">{t.form.walked(form.walked, form.brigades)}</p>
      <ScaleChart form={form} written={props.written} />
      {props.children}
      <Signatures stamped={props.stamped} form={form} />
    </section>
  );
}
