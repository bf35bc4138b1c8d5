/** The one place that wires everything: ports of the browser, parts that are fetched when wanted, the interface. */
import '../assets/fonts/fonts.css';
import './dom/styles/tokens.css';
import './dom/styles/components.css';
import './dom/styles/desk.css';
import './dom/styles/hints.css';
import './dom/styles/pages.css';
import './dom/styles/cover.css';
import './dom/styles/sound.css';
import {
  levels,
  loadLevel,
  loadParameterCards,
  loadPresetCards,
  loadSources,
  loadStory,
} from 'virtual:levels';
import { h, render } from 'preact';
import type { ParameterCard, PresetCard, SourceRecord } from './content/index.ts';
import { App, type AppPorts, StageKeeper } from './dom/app/index.ts';
import { type Language, loadMessages } from './i18n/index.ts';
import {
  browserChance,
  browserClock,
  browserDesktop,
  browserSettings,
  indexedDbSaves,
} from './platform/index.ts';

/** Authors, year, title, where it appeared, pages, DOI: the work, never the place of a copy. */
const citation = (source: SourceRecord): string =>
  [
    `${source.authors.join(', ')} (${source.year})`,
    source['title-original'] ? `${source.title} [${source['title-original']}]` : source.title,
    source.in,
    source.pages,
    source.doi && `doi:${source.doi}`,
  ]
    .filter(Boolean)
    .join('. ');

const sourceEntry = (language: Language) => (source: SourceRecord) => ({
  key: source.id,
  citation: citation(source),
  read: source.read,
  notes: source.note[language],
});

const parameterEntry = (language: Language) => (card: ParameterCard) => ({
  id: card.id,
  label: card.label[language],
  value: card.value,
  unit: card.unit,
  kind: card.kind,
  range: card.range ?? null,
  reason: card.texts[language].reason,
  sources: card.sources.map(({ id, where, read }) => ({ key: id, where, read })),
  disputed: card.texts[language].disputed,
  usedBy: card.usedBy,
});

const presetEntry =
  (language: Language) =>
  ({ preset, label, claim, sources, changes, fit }: PresetCard) => ({
    id: preset,
    label: label[language],
    claim: claim[language],
    sources: sources.map(({ id, where, read }) => ({ key: id, where, read })),
    changes: Object.entries(changes).map(([id, value]) => ({ id, value })),
    fit,
  });

const ports: AppPorts = {
  saves: indexedDbSaves(),
  clock: browserClock,
  chance: browserChance,
  settings: browserSettings,
  desktop: browserDesktop,
  mountPicture: async (host, level, events, still) =>
    (await import('./picture.ts')).mountPicture(host, level, events, still),
  paintCover: async (canvas) => (await import('./picture.ts')).paintCover(canvas),
  mountSound: async (wish, events) => (await import('./sounding.ts')).mountSound(wish, events),
  levels: (language) =>
    levels.map(({ id, title, subtitle, turns, minutes }) => ({
      id,
      title: title[language],
      subtitle: subtitle[language],
      turns,
      minutes,
    })),
  loadMessages,
  loadLevel,
  loadStory,
  async loadSources(language) {
    const [sources, cards, presets] = await Promise.all([
      loadSources(),
      loadParameterCards(),
      loadPresetCards(),
    ]);
    return {
      sources: sources.map(sourceEntry(language)),
      parameters: cards.map(parameterEntry(language)),
      presets: presets.map(presetEntry(language)),
    };
  },
};

async function begin(place: HTMLElement): Promise<void> {
  const keeper = new StageKeeper(ports);
  await keeper.begin();
  render(h(App, { keeper }), place);
}

const place = document.getElementById('app');
if (place)
  begin(place).catch(() => {
    document.getElementById('late')?.removeAttribute('hidden');
  });
