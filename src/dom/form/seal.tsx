/** The seal of the commune, or of the cooperative before it: the place for it, and the seal itself once the handle has come down. */
import type { FormView } from '../../view/form/index.ts';
import { useStage } from '../stage.ts';

/** Show the dashed place where the seal belongs. */
export function SealPlace({ of }: { readonly of: FormView['seal'] }) {
  const { t } = useStage();
  return (
    <div class="seal-place" aria-hidden="true">
      {t.form.seals[of].place.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}

/** Show the seal as it lies on the paper: ring, star and words. The words lie on the ring. */
export function Seal({ of, place }: { readonly of: FormView['seal']; readonly place: string }) {
  const { t } = useStage();
  return (
    <svg class="seal" viewBox="0 0 120 120" role="img" aria-label={t.form.seals[of].name}>
      <defs>
        <path id="seal-ring" d="M18 66a42 42 0 1184 0" />
      </defs>
      <circle class="seal__ring" cx="60" cy="60" r="55" />
      <path
        class="seal__star"
        d="M60 42l4.700 14.500h15.200l-12.300 8.900 4.700 14.500L60 71l-12.300 8.900 4.700-14.500-12.300-8.900h15.200z"
      />
      <text class="seal__words">
        <textPath href="#seal-ring" startOffset="50%" text-anchor="middle">
          {place}
        </textPath>
      </text>
      <text class="seal__words seal__under" x="60" y="91" text-anchor="middle">
        {t.form.seals[of].text}
      </text>
    </svg>
  );
}
