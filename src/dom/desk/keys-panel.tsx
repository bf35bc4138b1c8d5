/** The sheet of keys. */
import { Drawer } from '../parts/index.ts';
import { useStage } from '../stage.ts';

/** Show the keys of the desk. */
export function KeysPanel({ onClose }: { readonly onClose: () => void }) {
  const { t, settings } = useStage();
  const { keys } = t.desk;
  return (
    <Drawer id="keys-title" title={keys.title} closeLabel={t.desk.drawer.close} onClose={onClose}>
      {!settings.keys && <p class="small">{keys.off}</p>}
      <dl class="keylist">
        {keys.list.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd class="kbd">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Drawer>
  );
}
