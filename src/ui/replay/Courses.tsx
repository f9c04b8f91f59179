/** The courses of a record: its main line and its branches, one of which is shown. */
import type { Study } from '../../session/index.js';
import { t } from '../../text/index.js';

interface CoursesProps {
  study: Study;
  branch: number | null;
  onBranch: (branch: number | null) => void;
}

export function Courses({ study, branch, onBranch }: CoursesProps) {
  const branches = study.record.branches ?? [];
  if (branches.length === 0) return null;
  return (
    <section class="replay-courses" aria-labelledby="replay-courses">
      <h2 id="replay-courses">{t('replay.branches')}</h2>
      <fieldset>
        <legend class="unseen">{t('replay.branches')}</legend>
        <label class="choice">
          <input
            type="radio"
            name="replay-course"
            checked={branch === null}
            onChange={() => onBranch(null)}
          />
          <span>{t('replay.main')}</span>
        </label>
        {branches.map(({ week, name, orders }, index) => (
          <label key={`${index + 1}`} class="choice">
            <input
              type="radio"
              name="replay-course"
              checked={branch === index}
              onChange={() => onBranch(index)}
            />
            <span>
              {name === undefined ? t('replay.branch', { number: index + 1 }) : <bdi>{name}</bdi>}
              <span class="quiet"> {t('replay.branchFrom', { week, weeks: orders.length })}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
