import type { sound as en } from '../en/sound.ts';

/** Captions: words for what begins and what stops to sound. */
export const sound: typeof en = {
  captions: '声音字幕',
  birds: '鸟叫',
  birdsGone: '听不到鸟叫了。',
  insects: '蝉鸣',
  crickets: '蟋蟀',
  wind: '风声',
  snow: '下雪，几乎没有声音',
  rain: '雨声',
  furnaces: '风箱和炉火',
  voice: '远处广播喇叭在响。',
  call: '高音喇叭在喊话。',
  carts: '大车上路了。',
  stamp: '盖章',
  tear: '撕纸。',
  musicBegins: '音乐响起。',
  musicThins: '演奏的人少了。',
  musicStops: '四下无声。',
};
