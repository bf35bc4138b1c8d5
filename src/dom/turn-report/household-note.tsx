/** A note about a household, where the level has one that fits the turn. */
import { noteOf } from '../../view/report/index.ts';
import { Sheet } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import type { ReportProps } from './use-report.ts';

/** Show the note, or nothing. */
export function HouseholdNote({ span }: ReportProps) {
  const { story } = usePlay();
  const { t } = useStage();
  const note = noteOf(story.notes, span);
  if (!note) return null;
  const household = story.households[note.household];
  const brigade = household && story.brigades[household.brigade];
  return (
    <Sheet edge="village" class="household">
      <p>{household && <b>{t.turnReport.from(household.name, brigade?.name ?? '')}</b>}</p>
      <p>{note.text}</p>
      <p class="xs muted">{story.compositeNote}</p>
    </Sheet>
  );
}
