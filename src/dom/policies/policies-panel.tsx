/** The policies: what is decided, what the county asks, what each option means. */
import { useState } from 'preact/hooks';
import {
  type DeskRun,
  type PolicyShares,
  type PolicyView,
  policiesView,
  policyShares,
} from '../../view/desk/index.ts';
import { rejectionWords } from '../desk/words/index.ts';
import { Choice, Drawer } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

type Words = Readonly<Record<string, string>>;
type Sentences = Readonly<Record<string, (shares: PolicyShares) => string>>;

function PolicyRow(props: {
  readonly view: PolicyView;
  readonly shares: PolicyShares;
  readonly onSet: (option: string) => void;
}) {
  const { t } = useStage();
  const { policy, options, value, asked, changed } = props.view;
  const names: Words = t.terms.options[policy];
  const what: Sentences = t.policies.what[policy];
  const id = `policy-${policy}`;
  return (
    <section class="policy" aria-labelledby={id}>
      <h3 id={id}>
        {t.terms.policies[policy]}{' '}
        {asked && <span class="policy__asks">{t.policies.asks(names[asked] ?? asked)}</span>}{' '}
        {changed && <span class="policy__changed">{t.policies.changedMark}</span>}
      </h3>
      <Choice
        name={id}
        label={t.terms.policies[policy]}
        value={value}
        options={options.map((option) => ({ id: option, label: names[option] ?? option }))}
        describedBy={`${id}-what`}
        onChange={props.onSet}
      />
      <p id={`${id}-what`}>{what[value]?.(props.shares)}</p>
    </section>
  );
}

/** Show the drawer of the policies that are open. */
export function PoliciesPanel({ run, onClose }: { readonly run: DeskRun; readonly onClose: () => void }) {
  const { t, say } = useStage();
  const { session } = usePlay();
  const [problem, setProblem] = useState<string | null>(null);
  const views = policiesView(run);
  const shares = policyShares(run);
  const set = (view: PolicyView, option: string): void => {
    const rejection = session.dispatch([{ do: 'set-policy', policy: view.policy, option }]);
    const names: Words = t.terms.options[view.policy];
    const what: Sentences = t.policies.what[view.policy];
    const told = `${t.policies.set(t.terms.policies[view.policy], names[option] ?? option)} ${what[option]?.(shares)}`;
    setProblem(rejection ? rejectionWords(t, rejection) : null);
    say(rejection ? rejectionWords(t, rejection) : told);
  };
  return (
    <Drawer
      id="policies-title"
      title={t.policies.title}
      sub={t.policies.changed(views.filter(({ changed }) => changed).length)}
      closeLabel={t.desk.drawer.close}
      onClose={onClose}
    >
      {problem && <p class="task__problem">{problem}</p>}
      {views.length === 0 && <p>{t.policies.none}</p>}
      {views.map((view) => (
        <PolicyRow key={view.policy} view={view} shares={shares} onSet={(option) => set(view, option)} />
      ))}
    </Drawer>
  );
}
