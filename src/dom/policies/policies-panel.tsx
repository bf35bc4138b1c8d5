/** The policies: what is decided, what the county asks, what each option means. */
import { useState } from 'preact/hooks';
import {
  type DeskRun,
  groupPolicies,
  type Policy,
  type PolicyShares,
  type PolicyView,
  policiesView,
  policyShares,
} from '../../view/desk/index.ts';
import { rejectionWords } from '../desk/words/index.ts';
import { Choice, Drawer, Why } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';

type Words = Readonly<Record<string, string>>;
type Sentences = Readonly<Record<string, (shares: PolicyShares) => string>>;

interface PolicyRowProps {
  readonly view: PolicyView;
  readonly shares: PolicyShares;
  readonly onSet: (option: string) => void;
}

/** What the county asks of a policy, and whether it was changed. */
function Marks({ view }: { readonly view: PolicyView }) {
  const { t } = useStage();
  const { policy, asked, changed } = view;
  const names: Words = t.terms.options[policy];
  return (
    <>
      {asked && <span class="policy__asks">{t.policies.asks(names[asked] ?? asked)}</span>}{' '}
      {changed && <span class="policy__changed">{t.policies.changedMark}</span>}
    </>
  );
}

/** The options of a policy and what the chosen one means. */
function Options(props: PolicyRowProps) {
  const { t } = useStage();
  const { policy, options, value } = props.view;
  const names: Words = t.terms.options[policy];
  const what: Sentences = t.policies.what[policy];
  const id = `policy-${policy}`;
  return (
    <>
      <Choice
        name={id}
        label={t.terms.policies[policy]}
        value={value}
        options={options.map((option) => ({ id: option, label: names[option] ?? option }))}
        describedBy={`${id}-what`}
        onChange={props.onSet}
      />
      <p id={`${id}-what`}>{what[value]?.(props.shares)}</p>
    </>
  );
}

/** A policy among a few: all of it is shown. */
function PolicyRow(props: PolicyRowProps) {
  const { t } = useStage();
  const id = `policy-${props.view.policy}`;
  return (
    <section class="policy" aria-labelledby={id}>
      <h3 id={id}>
        {t.terms.policies[props.view.policy]} <Marks view={props.view} />
      </h3>
      <Options {...props} />
    </section>
  );
}

/** A policy among many: a line that says where it stands, and opens to its options. */
function FoldedPolicy(props: PolicyRowProps) {
  const { t } = useStage();
  const { policy, value } = props.view;
  const names: Words = t.terms.options[policy];
  const line = (
    <>
      <b>{t.terms.policies[policy]}</b> <span>{names[value] ?? value}</span> <Marks view={props.view} />
    </>
  );
  return (
    <Why class="policy-line" summary={line}>
      <div class="policy">
        <Options {...props} />
      </div>
    </Why>
  );
}

/** Show many policies in groups. What stands where is settled when the drawer opens: nothing moves from under a hand. */
function Grouped(props: {
  readonly groups: NonNullable<ReturnType<typeof groupPolicies>>;
  readonly rowOf: (policy: Policy) => PolicyRowProps | null;
}) {
  const { t } = useStage();
  return (
    <>
      {props.groups.map(({ group, policies }) => (
        <section key={group} class="policy-group" aria-labelledby={`policies-${group}`}>
          <h3 id={`policies-${group}`}>{t.policies.groups[group]}</h3>
          {policies.map((policy) => {
            const row = props.rowOf(policy);
            return row && <FoldedPolicy key={policy} {...row} />;
          })}
        </section>
      ))}
    </>
  );
}

/** Show the drawer of the policies that are open. */
export function PoliciesPanel({ run, onClose }: { readonly run: DeskRun; readonly onClose: () => void }) {
  const { t, say } = useStage();
  const { session } = usePlay();
  const [problem, setProblem] = useState<string | null>(null);
  const views = policiesView(run);
  const [groups] = useState(() => groupPolicies(views));
  const shares = policyShares(run);
  const set = (view: PolicyView, option: string): void => {
    const rejection = session.dispatch([{ do: 'set-policy', policy: view.policy, option }]);
    const names: Words = t.terms.options[view.policy];
    const what: Sentences = t.policies.what[view.policy];
    const told = `${t.policies.set(t.terms.policies[view.policy], names[option] ?? option)} ${what[option]?.(shares)}`;
    setProblem(rejection ? rejectionWords(t, rejection) : null);
    say(rejection ? rejectionWords(t, rejection) : told);
  };
  const rowOf = (view: PolicyView): PolicyRowProps => ({
    view,
    shares,
    onSet: (option) => set(view, option),
  });
  const rowOfPolicy = (policy: Policy): PolicyRowProps | null => {
    const view = views.find((one) => one.policy === policy);
    return view ? rowOf(view) : null;
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
      {groups ? (
        <Grouped groups={groups} rowOf={rowOfPolicy} />
      ) : (
        views.map((view) => <PolicyRow key={view.policy} {...rowOf(view)} />)
      )}
    </Drawer>
  );
}
