/** The picture: holds its parts together and decides when something is drawn. */
import type { Scene } from 'phaser';
import type { PictureEvents, PictureHandle, PicturePlace } from '../../view/picture.ts';
import {
  type SceneBeat,
  type SceneModel,
  SEASON_MS,
  sceneModel,
  seasonPlay,
} from '../../view/scene/index.ts';
import type { ArtStore, LoadedAtlas, LookArt } from '../art/art-store.ts';
import { addFrames } from '../crowd/people-page.ts';
import { Hands } from '../hands/hands.ts';
import { brigadesOf } from '../layout/allotment.ts';
import { type Area, areasOf, landmarksOf, woodsOf } from '../layout/places.ts';
import { SeasonPlayer } from '../season/season-player.ts';
import { LookAhead } from './look-ahead.ts';
import { sinceLastFrame, watchPace } from './pace.ts';
import { partsIn } from './parts.ts';
import type { Quality } from './quality.ts';
import type { Stirring } from './stirring.ts';
import { Viewpoint } from './viewpoint.ts';

type World = Parameters<PictureHandle['show']>[0];

/** How long people go on working after the player did something. Unit: ms. */
const STIRRED = 2000;
/** The longest step that people take, so that nobody leaps after a pause. Unit: ms. */
const LONGEST_STEP = 50;
/** How much faster people walk while a day passes in seconds. */
const HURRY = 2.4;
/** How far the sheets slide by themselves in the middle of a season, as a share of the camera's whole travel. */
const SWAY = 0.4;

/** What the picture is made of. */
export interface Makings {
  readonly host: HTMLElement;
  readonly scene: Scene;
  readonly store: ArtStore;
  readonly figures: LoadedAtlas;
  readonly stirring: Stirring;
  readonly quality: Quality;
  readonly events: PictureEvents;
}

/** Draws moments and seasons. */
export class Picture {
  readonly #parts;
  readonly #season: SeasonPlayer;
  readonly #view: Viewpoint;
  readonly #hands: Hands;
  readonly #ahead: LookAhead;
  #still: boolean;
  #clock = 0;
  #travel = 0;
  #areas: readonly Area[] = [];
  #breach: SceneModel['reservoir']['breach'] = 'none';
  #model: SceneModel | null = null;
  #art: LookArt | null = null;
  #wanted = 0;
  #afterSeason: SceneModel | null = null;
  #destroyed = false;

  constructor(
    readonly makings: Makings,
    still: boolean,
  ) {
    const { scene, store, figures, stirring, host, events } = makings;
    const { manifest } = store.files;
    this.#still = still;
    this.#parts = partsIn(scene, store, figures);
    this.#ahead = new LookAhead(store);
    const { crowd } = this.#parts;
    const areas = () => this.#areas;
    const landmarks = landmarksOf(manifest);
    const woods = woodsOf(manifest);
    const all = (): Area[] => [...areas(), ...landmarks, woods];
    this.#view = new Viewpoint(scene, host, manifest.size, all, events);
    this.#view.still = still;
    this.#view.moved = () => this.#draw();
    this.#view.resized = () => this.#art && stirring.drawAtOnce();
    this.#season = new SeasonPlayer({
      showModel: (model) => this.#passOn(model),
      begin: (beat) => this.#begin(beat),
      end: () => this.#seasonOver(),
    });
    this.#hands = new Hands({
      host,
      scene,
      crowd,
      view: this.#view,
      areas,
      landmarks,
      woods,
      events,
      open: () => (this.#season.plays ? [] : (this.#model?.open ?? [])),
      touched: () => this.#touched(),
    });
    stirring.moves = () => this.#moves;
    scene.events.on('update', () => this.#step(sinceLastFrame(scene.game)));
    watchPace(scene.game, makings.quality, {
      runs: () => this.#season.plays,
      stepped: ({ fine }) => this.#view.sharpen(fine),
    });
  }

  /** Show a World as it is planned. Its look is fetched first, if need be; a season that passes is let end before. */
  show(world: World): void {
    const model = sceneModel(world);
    if (this.#season.plays) this.#afterSeason = model;
    else void this.#arrive(model);
  }

  /** Let a season pass. Resolves at once where the picture has not been shown yet. */
  async playSeason(before: World, after: World, speed: number): Promise<void> {
    const model = sceneModel(before);
    this.#hands.putBack();
    this.#season.setSpeed(speed);
    await this.#arrive(model);
    if (!this.#art || this.#destroyed) return;
    this.#afterSeason = null;
    // What passes, passes everywhere: the whole commune is shown, and the next turn begins with it.
    this.#view.home();
    const over = this.#season.play(model, seasonPlay(before, after));
    this.#draw();
    await over;
  }

  /** Change the pace of the season that passes; 0 ends it at once. */
  setSpeed(speed: number): void {
    this.#season.setSpeed(speed);
    this.#draw();
  }

  /** End the season at once. */
  skip(): void {
    this.#season.skip();
    this.#draw();
  }

  /** Keep still, or move again. */
  setStill(still: boolean): void {
    this.#still = still;
    this.#view.still = still;
    this.#draw();
  }

  /** Come nearer or go farther about the middle of the frame. */
  zoom(by: number): void {
    this.#view.zoom(by, undefined, true);
  }

  /** Show the usual window again. */
  home(): void {
    this.#view.home();
  }

  /** Bring a place into the frame and mark it. */
  lookAt(place: PicturePlace | null, near = false): void {
    this.#hands.lookAt(place, near);
  }

  /** Take the picture apart. The game itself is the caller's to end. */
  destroy(): void {
    this.#destroyed = true;
    this.#ahead.end();
    this.#season.skip();
    this.#hands.destroy();
    this.#view.destroy();
  }

  async #arrive(model: SceneModel): Promise<void> {
    // The scene may be gone already: nothing can be painted into it any more.
    if (this.#destroyed) return;
    // Who is held belongs to the turn that is over, also while the look of the next one is still being fetched.
    if (this.#model?.turn !== model.turn) this.#hands.putBack();
    this.#wanted += 1;
    const wanted = this.#wanted;
    const { store, events } = this.makings;
    try {
      if (this.#art?.id !== model.look) {
        const art = { ...(await store.look(model.look)), ...store.laterAtHand(model.look) };
        if (wanted !== this.#wanted || this.#destroyed) return;
        this.#art = art;
        this.#addPage(art);
      }
      this.#accept(model);
      if (model.turn > 0) void this.#fetchLater(model.look);
    } catch (error) {
      if (!this.#destroyed) events.onFailed(error instanceof Error ? error.message : String(error));
    }
  }

  #accept(model: SceneModel): void {
    const first = this.#model === null;
    const { manifest } = this.makings.store.files;
    const brigades = brigadesOf(model.land);
    if (!this.#model || brigadesOf(this.#model.land) !== brigades) this.#areas = areasOf(manifest, brigades);
    this.#model = model;
    this.#breach = model.reservoir.breach;
    this.#paintThings(model);
    this.#parts.crowd.show(model, first || this.#still);
    this.#view.show(model.open);
    this.#touched();
    this.#ahead.shown(model);
    if (!first && !this.makings.stirring.awake) this.#draw();
  }

  /** Paint everything but where people stand: in a season that passes they stay at their work. */
  #paintThings(model: SceneModel): void {
    const art = this.#art!;
    const { people, stillLife, fires } = this.#parts;
    people.paint(art.look.ambient, model.drain);
    stillLife.show(model, art, this.#still);
    fires.show(model, art);
  }

  /** Show a step of a season that passes. People stay at their work, unless water takes the ground from under them. */
  #passOn(model: SceneModel): void {
    const { breach } = model.reservoir;
    this.#paintThings(model);
    if (breach !== this.#breach) this.#parts.crowd.show(model, this.#still);
    this.#breach = breach;
  }

  #addPage(art: LookArt): void {
    const { textures } = this.makings.scene;
    const key = art.look.atlas;
    if (textures.exists(key)) return;
    const texture = textures.addImage(key, art.page.image);
    if (texture) addFrames(texture, art.page, art.ratio);
  }

  /** Fetch what hard times and campaigns add to a look, and paint it in. Without it the picture shows what is nearest. */
  async #fetchLater(look: SceneModel['look']): Promise<void> {
    if (this.#art?.later) return;
    const later = await this.makings.store.later(look).catch(() => null);
    if (!later || this.#destroyed || this.#art?.id !== look || !this.#model) return;
    this.#art = { ...this.#art, ...later };
    if (this.#season.plays) return;
    this.#paintThings(this.#model);
    this.#draw();
  }

  #begin(beat: SceneBeat): void {
    const page = this.#art!.look.atlas;
    const { carts, weather, daylight, round, stillLife } = this.#parts;
    const { carts: count, bound, at, until } = beat;
    // Where the picture keeps still, what stands along the road is what leaves.
    if (count && bound && !(this.#still && bound === 'granary'))
      carts.send({ count, bound, at, until }, page);
    if (this.#still) return;
    if (beat.days) {
      daylight.begin(beat.days, this.#model!, (context, at) => stillLife.cutSky(context, at));
      round.begin(beat.days, this.#model!);
    }
    if (beat.weather) weather.begin(beat.weather, this.makings.quality.step.share);
    if (beat.weather === 'flood') round.flood();
  }

  #seasonOver(): void {
    const { carts, weather, daylight, round, crowd } = this.#parts;
    carts.clear();
    weather.end();
    daylight.end();
    round.end();
    const next = this.#afterSeason;
    this.#afterSeason = null;
    if (next) void this.#arrive(next);
    else if (this.#model) crowd.show(this.#model, this.#still);
  }

  #touched(): void {
    if (this.#still) this.#draw();
    else this.makings.stirring.stir(STIRRED);
  }

  #draw(): void {
    this.makings.stirring.draw();
  }

  get #moves(): boolean {
    const { crowd, stillLife } = this.#parts;
    return this.#season.plays || crowd.walks || stillLife.fades || this.#view.glides;
  }

  /** Slide the sheets against each other as the camera travels, and a little by themselves while a season passes. */
  #slide(): void {
    const { window, design } = this.#view;
    const seen = (window.x + window.width / 2 - design.width / 2) / (design.width / 2);
    const sway = this.makings.quality.step.sways ? SWAY : 0;
    const travel = this.#still
      ? 0
      : clampOne(seen + sway * Math.sin((Math.PI * this.#season.time) / SEASON_MS));
    if (travel === this.#travel) return;
    this.#travel = travel;
    this.#parts.stillLife.slide(travel);
  }

  #step(rawDelta: number): void {
    const delta = Math.min(LONGEST_STEP, rawDelta);
    const { crowd, round, fires, carts, weather, daylight, stillLife } = this.#parts;
    const { window } = this.#view;
    const works = !this.#still && (this.#season.plays || this.makings.stirring.awake);
    if (works) this.#clock += delta;
    this.#season.step(rawDelta);
    this.#view.step(delta);
    // A change of look must not last longer on a slow machine.
    stillLife.step(rawDelta);
    fires.step(this.#clock, this.#still);
    const { time, model, speed } = this.#season;
    if (model) round.step(time, model);
    crowd.step(this.#clock, speed > 0 ? rawDelta * speed * HURRY : delta, this.#still);
    carts.step(time, this.#still);
    daylight.step(time, weather.lightAt(time), window);
    weather.step(time, daylight.night, window);
    stillLife.moveSun(daylight.sun);
    this.#slide();
    stillLife.lay(this.#view.glass);
  }
}

const clampOne = (value: number): number => Math.min(1, Math.max(-1, value));
