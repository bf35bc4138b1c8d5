/** The appendices of the paper: every parameter and every work, as the files have them. */
import {
  loadParameterCards,
  loadSources,
  type ParameterCard,
  type SourceRecord,
} from '../../src/content/index.ts';
import { projectRoot } from '../build/project-root.ts';

const table = (heads: readonly string[], rows: readonly string[]): string =>
  [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---').join('|')}|`, ...rows].join('\n');

const keys = (ids: readonly string[]): string =>
  ids.length === 0 ? '–' : [...new Set(ids)].map((id) => `\`${id}\``).join(', ');

function parameterRow({ id, unit, kind, disputed, sources, usedBy }: ParameterCard): string {
  const what = disputed === undefined ? kind : `${kind}, contested`;
  const rules = usedBy.length === 0 ? '–' : usedBy.join(', ');
  return `| \`${id}\` | ${unit} | ${what} | ${keys(sources.map((source) => source.id))} | ${rules} |`;
}

/** Every parameter with its unit, kind, sources and rules; values stand on the cards. */
export const parametersTable = (): string =>
  table(['Parameter', 'Unit', 'Kind', 'Sources', 'Rules'], loadParameterCards(projectRoot).map(parameterRow));

function workRow({ id, authors, title, year, read, ...more }: SourceRecord): string {
  // A title in brackets is a description of ours and no title.
  const name = title.startsWith('[') ? title : `*${title}*`;
  const place = more.in === undefined ? '' : `; ${more.in}`;
  return `| \`${id}\` | ${authors.join(', ')}, ${name}, ${year}${place} | ${read === 'recalled' ? '**recalled**' : read} |`;
}

/** Every work with how it was read. */
export const worksTable = (): string =>
  table(['Key', 'Work', 'How it was read'], loadSources(projectRoot).map(workRow));
