/** What is kept, where, for how long, and how it is erased. */
import { KEPT_NAMES, ROOM_LIMITS } from '../../session/index.js';
import { t } from '../../text/index.js';
import { Link } from '../parts/Link.js';
import { PageTitle } from '../parts/PageHeader.js';
import { Part } from '../parts/Part.js';

export function PrivacyPage() {
  return (
    <main id="main" class="sheet">
      <PageTitle title={t('nav.privacy')} lead={t('privacy.lead')} />
      <Part id="device" title={t('privacy.device')}>
        <p>{t('privacy.device.1')}</p>
        <div class="table-frame">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('privacy.what')}</th>
                <th scope="col">{t('privacy.names')}</th>
              </tr>
            </thead>
            <tbody>
              {KEPT_NAMES.map(({ what, names }) => (
                <tr key={what}>
                  <td>{t(`privacy.kept.${what}`)}</td>
                  <td>
                    {names.map((name) => (
                      <code key={name} class="kept-name">
                        {name.endsWith('.') ? `${name}*` : name}
                      </code>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <p>{t('privacy.long')}</p>
        <p>{t('privacy.files')}</p>
        <p>
          <Link to="settings">{t('privacy.erase')}</Link>
        </p>
      </Part>
      <Part id="sent" title={t('privacy.sent')}>
        <p>{t('privacy.sent.1')}</p>
        <p>{t('privacy.sent.2')}</p>
        <p>{t('privacy.sent.3')}</p>
      </Part>
      <Part id="room" title={t('privacy.room')}>
        <p>{t('privacy.room.1')}</p>
        <p>{t('privacy.room.2', { days: ROOM_LIMITS.keep })}</p>
        <p>{t('privacy.room.3')}</p>
      </Part>
      <Part id="true" title={t('privacy.true')}>
        <p>{t('privacy.true.1')}</p>
        <p>
          <Link to="selfcheck">{t('nav.selfcheck')}</Link>
        </p>
      </Part>
    </main>
  );
}
