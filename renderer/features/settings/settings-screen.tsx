import { ROLE_LABELS } from '@domain/lists/roles';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { FactsGrid } from '../../ui/facts-grid';
import { Page } from '../../ui/page';
import { ChangePassphrase } from './change-passphrase';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px', paddingTop: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
});

/** What a person may set, and what this copy of the program is. */
export function SettingsScreen() {
  const styles = useStyles();
  const { answer: status } = useAnswer('app:status', undefined);
  const session = useSession();
  return (
    <Page title="Settings">
      <section className={styles.section} aria-labelledby="settings-service">
        <h2 id="settings-service" className={styles.title}>
          You and your service
        </h2>
        <FactsGrid
          rows={[
            { label: 'Signed in', value: session.name },
            { label: 'Role', value: ROLE_LABELS[session.role] },
            { label: 'Service', value: session.serviceName },
          ]}
        />
      </section>
      <section className={styles.section} aria-labelledby="settings-passphrase">
        <h2 id="settings-passphrase" className={styles.title}>
          Change your passphrase
        </h2>
        <ChangePassphrase />
      </section>
      {status ? (
        <section className={styles.section} aria-labelledby="settings-about">
          <h2 id="settings-about" className={styles.title}>
            About Throughline
          </h2>
          <FactsGrid
            rows={[
              { label: 'Version', value: status.appVersion },
              {
                label: 'Use',
                value: status.isEvaluationRuntime ? 'Evaluation only, not for live records' : 'Live records',
              },
            ]}
          />
        </section>
      ) : null}
    </Page>
  );
}
