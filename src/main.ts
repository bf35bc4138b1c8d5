/** The one place that wires everything: ports of the browser, parts that are fetched when wanted, the interface. */
import '../assets/fonts/fonts.css';
import './dom/styles/tokens.css';
import './dom/styles/components.css';
import './dom/styles/desk.css';
import './dom/styles/pages.css';
import { levels, loadLevel, loadParameterCards, loadSources, loadStory } from 'virtual:levels';
import { h, render } from 'preact';
import { App, type AppPorts, StageKeeper } from './dom/app/index.ts';
import { loadMessages } from './i18n/index.ts';
import {
  browserChance,
  browserClock,
  browserDesktop,
  browserSettings,
  indexedDbSaves,
} from './platform/index.ts';

const ports: AppPorts = {
  saves: indexedDbSaves(),
  clock: browserClock,
  chance: browserChance,
  settings: browserSettings,
  desktop: browserDesktop,
  mountPicture: async (host, events, still) =>
    (await import('./scenes/index.ts')).mountPicture(host, events, still),
  loadMessages,
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
