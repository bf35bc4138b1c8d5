/** Holds what the screens read, and does what they ask: settings, routes, the run on the desk. */
import { type Signal, signal } from '@preact/signals';
import { formatsOf, type Messages, type Story } from '../../i18n/index.ts';
import {
  type Beginning,
  codeOf,
  type Incoming,
  listRuns,
  openIncoming,
  openSession,
  readRecord,
  readSettings,
  type SaveRecord,
  type Session,
  type SessionState,
  type Settings,
} from '../../session/index.ts';
import type { MuteStage, Play, Route } from '../stage.ts';
import type { AppPorts } from './ports.ts';

/** Screens that need a run on the desk. */
const NEEDS_RUN: ReadonlySet<Route['screen']> = new Set([
  'desk',
  'letter',
  'form',
  'season',
  'turn-report',
  'debrief',
  'text-view',
]);

/** One for the whole visit. Screens never see it, only the Stage and the Play that it gives. */
export class StageKeeper {
  readonly settings: Signal<Settings>;
  readonly messages = signal<Messages | null>(null);
  readonly route = signal<Route>({ screen: 'title' });
  readonly session = signal<Session | null>(null);
  readonly state = signal<SessionState | null>(null);
  readonly story = signal<Story | null>(null);
  readonly season = signal<Play['season']>(null);
  readonly saves = signal<readonly SaveRecord[]>([]);
  /** A sentence that stays until it is dismissed, or null. */
  readonly notice = signal<string | null>(null);
  private readonly trail: Route[] = [];
  private letGo: () => void = () => {};

  constructor(readonly ports: AppPorts) {
    this.settings = signal(readSettings(ports.settings.read(), ports.settings.hints()));
  }

  /** Fetch the texts of the language that is set. Rejects when they can't be fetched. */
  async begin(): Promise<void> {
    this.messages.value = await this.ports.loadMessages(this.settings.value.language);
    await this.refreshSaves();
  }

  async set(change: Partial<Settings>): Promise<void> {
    const language = change.language ?? this.settings.value.language;
    if (language !== this.settings.value.language) {
      const messages = await this.ports.loadMessages(language);
      const state = this.state.value;
      const story = state ? await this.ports.loadStory(state.level.id, language) : null;
      this.messages.value = messages;
      this.story.value = story;
    }
    this.settings.value = { ...this.settings.value, ...change };
    this.ports.settings.keep(this.settings.value);
  }

  go(route: Route): void {
    if (NEEDS_RUN.has(route.screen) && !this.session.value) return;
    this.trail.push(this.route.value);
    this.route.value = route;
  }

  back(): void {
    const before = this.trail.pop();
    const passed = before?.screen === 'season' || before?.screen === 'note';
    if (before && !passed) this.route.value = before;
    else this.route.value = this.session.value ? { screen: 'desk' } : { screen: 'title' };
  }

  async refreshSaves(): Promise<void> {
    try {
      this.saves.value = await listRuns(this.ports.saves);
    } catch {
      this.saves.value = [];
    }
  }

  async removeSave(id: string): Promise<void> {
    try {
      await this.ports.saves.remove(id);
    } catch {
      this.tellRefused();
    }
    await this.refreshSaves();
  }

  private async kept(id: string): Promise<SaveRecord | undefined> {
    return readRecord(await this.ports.saves.load(id)) ?? this.saves.value.find((save) => save.id === id);
  }

  private onDesk(id: string): Session | null {
    const session = this.session.value;
    return session?.state().saveId === id ? session : null;
  }

  async renameSave(id: string, name: string): Promise<void> {
    const session = this.onDesk(id);
    session?.rename(name);
    await session?.settled();
    if (!session) await this.renameKept(id, name);
    await this.refreshSaves();
  }

  private async renameKept(id: string, name: string): Promise<void> {
    try {
      const record = await this.kept(id);
      if (record) await this.ports.saves.put({ ...record, name });
    } catch {
      this.tellRefused();
    }
  }

  private tellRefused(): void {
    this.notice.value = this.messages.value?.errors.storageRefused ?? null;
  }

  async codeOf(id: string): Promise<string | null> {
    try {
      const session = this.onDesk(id);
      if (session) return session.code();
      const record = await this.kept(id);
      return record ? codeOf(await this.ports.loadLevel(record.run.level.id), record.run, record.at) : null;
    } catch {
      return null;
    }
  }

  private async lay(from: Beginning): Promise<Session> {
    this.story.value = await this.ports.loadStory(from.level.id, this.settings.value.language);
    this.letGo();
    const session = openSession(from, this.ports);
    this.letGo = session.subscribe((state) => {
      this.state.value = state;
    });
    this.state.value = session.state();
    this.session.value = session;
    this.season.value = null;
    this.trail.length = 0;
    return session;
  }

  /** Do something that fetches; a failure becomes a sentence instead of an end. */
  private async tried(work: () => Promise<string | null>): Promise<string | null> {
    try {
      return await work();
    } catch {
      return this.messages.value?.errors.loadFailed ?? null;
    }
  }

  start(id: string): Promise<string | null> {
    return this.tried(async () => {
      const level = await this.ports.loadLevel(id);
      await this.lay({ level, saveId: this.ports.chance.id(), randomKey: this.ports.chance.key() });
      this.route.value = { screen: 'desk' };
      return null;
    });
  }

  resume(id: string): Promise<string | null> {
    return this.tried(async () => {
      const record = await this.kept(id);
      if (!record) return this.messages.value!.errors.loadFailed;
      const level = await this.ports.loadLevel(record.run.level.id);
      if (level.hash !== record.run.level.hash)
        return this.messages.value!.errors.replay['other-level-version']();
      await this.lay({ level, record });
      this.route.value = { screen: this.state.value!.ended ? 'debrief' : 'desk' };
      return null;
    });
  }

  open(text: string): Promise<string | null> {
    return this.tried(async () => {
      const errors = this.messages.value!.errors.replay;
      const levels = await Promise.all(
        this.ports.levels(this.settings.value.language).map(({ id }) => this.ports.loadLevel(id)),
      );
      const read = openIncoming(text, (id) => levels.find((level) => level.id === id));
      if (!read.ok) return errors[read.error.code](read.error);
      await this.layIncoming(read.value);
      const { differs } = read.value;
      if (differs !== null) this.notice.value = errors.differs({ turn: differs });
      return null;
    });
  }

  private async layIncoming({ level, run, at }: Incoming): Promise<void> {
    const record = {
      id: this.ports.chance.id(),
      name: '',
      savedAt: this.ports.clock.now(),
      run,
      at,
      draft: [],
    };
    const session = await this.lay({ level, record, isKept: false });
    session.keep();
    await session.settled();
    await this.refreshSaves();
    this.route.value = { screen: this.state.value!.ended ? 'debrief' : 'desk' };
  }

  endTurn(): void {
    const session = this.session.value;
    if (!session || session.state().ended) return;
    this.season.value = session.endTurn();
    this.go({ screen: 'season' });
  }

  seasonOver(): void {
    if (this.route.value.screen !== 'season') return;
    this.season.value = null;
    this.trail.length = 0;
    this.route.value = { screen: 'turn-report', turn: this.state.value!.worlds.length - 1 };
  }

  /** The run on the desk as screens read it, or null. */
  play(): Play | null {
    const session = this.session.value;
    const state = this.state.value;
    const story = this.story.value;
    return session && state && story ? { session, state, story, season: this.season.value } : null;
  }

  /** The stage as screens read it; the shell adds the voice. Texts must have arrived. */
  stage(): MuteStage {
    const settings = this.settings.value;
    return {
      t: this.messages.value!,
      format: formatsOf(settings.language),
      settings,
      set: (change) => void this.set(change).catch(() => this.fail()),
      route: this.route.value,
      go: (route) => this.go(route),
      back: () => this.back(),
      levels: this.ports.levels(settings.language),
      saves: this.saves.value,
      refreshSaves: () => this.refreshSaves(),
      removeSave: (id) => this.removeSave(id),
      renameSave: (id, name) => this.renameSave(id, name),
      codeOf: (id) => this.codeOf(id),
      start: (level) => this.start(level),
      resume: (id) => this.resume(id),
      open: (text) => this.open(text),
      endTurn: () => this.endTurn(),
      seasonOver: () => this.seasonOver(),
      notice: this.notice.value,
      tell: (notice) => {
        this.notice.value = notice;
      },
      desktop: this.ports.desktop,
      mountPicture: this.ports.mountPicture,
      paintCover: this.ports.paintCover,
      mountSound: this.ports.mountSound,
      loadSources: () => this.ports.loadSources(settings.language),
    };
  }

  private fail(): void {
    this.notice.value = this.messages.value?.errors.loadFailed ?? null;
  }
}
