/** What the run left behind, in two columns, each line beside the record with the key of its source. */
import { Fragment } from 'preact';
import { type Legacy, type Line, legacyOf } from '../../view/archive/index.ts';
import { SourceKey } from '../parts/index.ts';
import { useSources } from '../sources/use-sources.ts';
import { useStage } from '../stage.ts';

const GAINED = ['waterworks', 'industry', 'office'] as const;
const LOST = ['lives', 'harvest', 'grain', 'woods', 'trust'] as const;

type Row = (typeof GAINED)[number] | (typeof LOST)[number];

/** Works on which the sentences about the record rest. */
const SOURCES: Readonly<Record<Row, readonly string[]>> = {
  waterworks: ['yunnan-1959-waterworks'],
  industry: ['statistical-yearbook-industry'],
  office: ['kung-chen-2011'],
  lives: ['meng-qian-yared-2015'],
  harvest: ['li-yang-2005'],
  grain: ['ash-2006'],
  woods: [],
  trust: ['lin-1990'],
};

/** Say what this run left behind, line by line. */
function useRunWords(legacy: Legacy): Readonly<Record<Row, string>> {
  const { t, format } = useStage();
  const { count, percent, decimal } = format;
  const words = t.debrief.legacy.ofRun;
  const all = count(legacy.deaths);
  const people = count(legacy.people);
  return {
    waterworks: words.waterworks(percent(legacy.dam), percent(legacy.damAdded)),
    industry: words.industry(count(legacy.ironClaimed), decimal(legacy.ironUsable, 1)),
    office: words.office(count(legacy.standingWas), count(legacy.standing)),
    lives:
      legacy.deathsAbove > 0
        ? words.lives(count(legacy.deathsAbove), all, people)
        : words.livesFewer(all, people),
    harvest: words.harvest(count(Math.max(0, legacy.ripe - legacy.cut)), count(legacy.ripe)),
    grain: words.grain(
      count(legacy.taken),
      percent(legacy.cut > 0 ? legacy.taken / legacy.cut : 0),
      count(legacy.storePerHead),
    ),
    woods: words.woods(percent(legacy.woodBurnt)),
    trust: words.trust(count(legacy.trustWas), count(legacy.trust), count(legacy.fled)),
  };
}

function Column(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly run: Readonly<Record<Row, string>>;
  readonly recalled: ReadonlySet<string>;
}) {
  const { recalled } = props;
  const { t, go } = useStage();
  const words = t.debrief.legacy;
  return (
    <table class="legacy">
      <caption class="hd">{props.title}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="vh">{props.title}</span>
          </th>
          <th scope="col">{words.run}</th>
          <th scope="col">{words.record}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{words.rows[row]}</th>
            <td>{props.run[row]}</td>
            <td class="muted">
              {words.ofRecord[row]}{' '}
              {SOURCES[row].map((key) => (
                <Fragment key={key}>
                  <SourceKey onOpen={() => go({ screen: 'sources', key })}>{key}</SourceKey>
                  {recalled.has(key) && (
                    <>
                      {' '}
                      <small class="recalled" title={words.recalledTitle}>
                        ({words.recalled}
                        <span class="vh">: {words.recalledTitle}</span>)
                      </small>
                    </>
                  )}
                </Fragment>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Keys of the works whose figures are given from memory. Empty until the list of works is there. */
function useRecalled(): ReadonlySet<string> {
  const { loaded } = useSources();
  const recalled = loaded?.sources.filter(({ read }) => read === 'recalled') ?? [];
  return new Set(recalled.map(({ key }) => key));
}

/** Show the sheet for a line of play. */
export function LegacySheet({ line }: { readonly line: Line }) {
  const { t } = useStage();
  const words = t.debrief.legacy;
  const run = useRunWords(legacyOf(line.worlds));
  const recalled = useRecalled();
  return (
    <section class="paper" aria-labelledby="legacy">
      <h2 class="hd" id="legacy">
        {words.title}
      </h2>
      <div class="legacies">
        <Column title={words.gained} rows={GAINED} run={run} recalled={recalled} />
        <Column title={words.lost} rows={LOST} run={run} recalled={recalled} />
      </div>
    </section>
  );
}
