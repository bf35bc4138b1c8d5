/** All messages of this language. */
import { debrief } from './debrief.ts';
import { desk } from './desk.ts';
import { errors } from './errors.ts';
import { form } from './form.ts';
import { hands } from './hands.ts';
import { hints } from './hints.ts';
import { labour } from './labour.ts';
import { landscapes } from './landscapes.ts';
import { letters } from './letters.ts';
import { policies } from './policies.ts';
import { saves } from './saves.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { sound } from './sound.ts';
import { sources } from './sources.ts';
import { stop } from './stop.ts';
import { terms } from './terms.ts';
import { textView } from './text-view.ts';
import { title } from './title.ts';
import { turnReport } from './turn-report.ts';
import { units } from './units.ts';

export const messages = {
  debrief,
  desk,
  errors,
  form,
  hands,
  hints,
  labour,
  landscapes,
  letters,
  policies,
  saves,
  settings,
  shell,
  sound,
  sources,
  stop,
  terms,
  textView,
  title,
  turnReport,
  units,
};
