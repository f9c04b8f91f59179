/** An exercise as a student opens it, plays it and hands it in. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';

export function ExercisePage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.exercise')} lead={t('exercise.lead')} />
    </main>
  );
}
