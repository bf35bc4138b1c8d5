/** Notes about households, where the level has any that fit the turn. */
import type { Story } from '../../i18n/index.ts';
import { notesOf } from '../../view/report/index.ts';
import { HouseButton } from '../households/house-button.tsx';
import { Sheet } from '../parts/index.ts';
import { usePlay, useStage } from '../stage.ts';
import type { ReportProps } from './use-report.ts';

function Note({ note }: { readonly note: Story['notes'][number] }) {
  const { story } = usePlay();
  const { t } = useStage();
  const household = story.households[note.household];
  const brigade = household && story.brigades[household.brigade];
  return (
    <>
      <p>
        {household && <b>{t.turnReport.from(household.name, brigade?.name ?? '')}</b>}{' '}
        <HouseButton household={note.household} />
      </p>
      <p>{note.text}</p>
    </>
  );
}

/** Show the notes, or nothing. */
export function HouseholdNotes({ span }: ReportProps) {
  const { story } = usePlay();
  const notes = notesOf(story.notes, span);
  if (notes.length === 0) return null;
  return (
    <Sheet edge="village" class="household">
      {notes.map((note) => (
        <Note key={note.text} note={note} />
      ))}
      <p class="xs muted">{story.compositeNote}</p>
    </Sheet>
  );
}
