/** What stands in place of a list that has not arrived. */
import { Button } from '../parts/index.ts';
import { useStage } from '../stage.ts';
import type { Fetched } from './use-sources.ts';

/** Say that the list is on its way, or did not arrive, with the mend. */
export function FetchState({ fetched }: { readonly fetched: Fetched }) {
  const { t } = useStage();
  if (!fetched.failed) return <p role="status">{t.sources.loading}</p>;
  return (
    <p role="alert" class="row">
      <span>
        {t.sources.failed} {t.errors.loadFailed}
      </span>
      <Button onPress={fetched.again}>{t.errors.tryAgain}</Button>
    </p>
  );
}
