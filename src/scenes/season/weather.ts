/** Weather over the picture while a season passes: what it brings, and how it colours the light. It rises and dies down. */
import type { Scene } from 'phaser';
import { SEASON_MS } from '../../view/scene/index.ts';
import { makeWeather } from '../art/weather-textures.ts';
import type { ViewWindow } from '../layout/view-window.ts';
import { Drought } from './drought.ts';
import type { WeatherEffect } from './effect.ts';
import { Falling } from './falling.ts';
import { type Ink, ink, mix, WHITE } from './inks.ts';
import { River } from './river.ts';
import { Swarm } from './swarm.ts';

/** How a weather colours the light at its height. */
const LIGHT: Readonly<Record<string, Ink>> = {
  rain: ink(0xb3bfc4),
  flood: ink(0xa3b2b8),
  snow: ink(0xeef2fa),
  drought: ink(0xffedc4),
  locusts: ink(0xd8cdb0),
};

/** Shares of the season by which a weather has come and from which on it goes. */
const COMES = 0.08;
const GOES = [0.82, 0.96] as const;

/** How strong a weather is, 0 to 1. Unit of time: ms at 1x since the season began. */
export function strengthAt(time: number): number {
  const t = time / SEASON_MS;
  const rising = Math.min(1, Math.max(0, t / COMES));
  const falling = Math.min(1, Math.max(0, (GOES[1] - t) / (GOES[1] - GOES[0])));
  return Math.min(rising, falling);
}

/** Keeps the weather of the season that passes. */
export class Weather {
  #effects: readonly WeatherEffect[] = [];
  #weather = 'fair';

  constructor(
    readonly scene: Scene,
    readonly ratio: number,
  ) {}

  /** Let a weather begin. `share` is how much of what flies or falls is shown, 0 to 1. */
  begin(weather: string, share: number): void {
    this.end();
    this.#weather = weather;
    makeWeather(this.scene, weather, this.ratio);
    this.#effects = this.#effectsOf(weather, share);
  }

  #effectsOf(weather: string, share: number): WeatherEffect[] {
    const { scene, ratio } = this;
    if (weather === 'snow' || weather === 'rain') return [new Falling(scene, weather, share)];
    if (weather === 'flood') return [new Falling(scene, weather, share), new River(scene, ratio)];
    if (weather === 'locusts') return [new Swarm(scene, ratio, share)];
    return weather === 'drought' ? [new Drought(scene, ratio)] : [];
  }

  /** The colour of the light under it. */
  lightAt(time: number): Ink {
    const colour = LIGHT[this.#weather];
    return colour ? mix(WHITE, colour, strengthAt(time)) : WHITE;
  }

  /** Show a moment, over the window. Unit: ms at 1x since the season began. */
  step(time: number, night: number, window: ViewWindow): void {
    const moment = { time, night, window, strength: strengthAt(time) };
    for (const effect of this.#effects) effect.step(moment);
  }

  /** Let it stop. */
  end(): void {
    for (const effect of this.#effects) effect.destroy();
    this.#effects = [];
    this.#weather = 'fair';
  }
}
