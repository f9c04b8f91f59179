/** The set-up form on a page of its own. */
import { t } from '../../text/index.js';
import { PageTitle } from '../parts/PageHeader.js';
import { SetUpForm } from './SetUpForm.js';

export function SetUpPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('title.setUp')} lead={t('setup.lead')} />
      <SetUpForm />
    </main>
  );
}
