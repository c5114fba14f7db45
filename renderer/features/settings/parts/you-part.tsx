import { ROLE_LABELS } from '@domain/lists/roles';
import { makeStyles } from '@fluentui/react-components';
import { useSession } from '../../../desktop/session';
import { useAnswer } from '../../../desktop/use-answer';
import { FactsGrid } from '../../../ui/facts-grid';
import { ChangePassphrase } from '../change-passphrase';
import { PartHead } from './part-head';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '480px', paddingBottom: '24px' },
});

/** Who is signed in, their passphrase, and what this copy of the program is. */
export function YouPart() {
  const styles = useStyles();
  const { answer: status } = useAnswer('app:status', undefined);
  const session = useSession();
  const title = session.storeKind === 'OWN_COPY' ? 'You' : 'You and your service';
  return (
    <>
      <section className={styles.section} aria-label={title}>
        <PartHead title={title} />
        <FactsGrid
          rows={[
            { label: 'Signed in', value: session.name },
            { label: 'Role', value: ROLE_LABELS[session.role] },
            ...(session.serviceName === '' ? [] : [{ label: 'Service', value: session.serviceName }]),
          ]}
        />
      </section>
      <section className={styles.section} aria-label="Change your passphrase">
        <PartHead title="Change your passphrase" />
        <ChangePassphrase />
      </section>
      {status ? (
        <section className={styles.section} aria-label="About Throughline">
          <PartHead title="About Throughline" />
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
    </>
  );
}
