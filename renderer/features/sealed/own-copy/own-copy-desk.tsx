import type { SealedPartner } from '@contract/sealed-calls';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { EndKey } from '../keys/end-key';
import { KeyExchange } from '../keys/key-exchange';
import { dayOf } from '../sealed-words';
import { AnswerFile } from './answer-file';
import { OpenFile } from './open-file';

const useStyles = makeStyles({
  desk: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '20px', maxWidth: '68ch' },
  sides: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: '12px 24px',
    alignItems: 'start',
    maxWidth: '960px',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  key: { maxWidth: '960px', lineHeight: '20px' },
  summary: {
    cursor: 'pointer',
    padding: '4px 0',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  inside: { display: 'flex', flexDirection: 'column', gap: '12px', paddingTop: '8px' },
});

/**
 * At the top of Today in a worker's own copy: what comes from their manager, and what goes back. Before the two have
 * compared a code there is nothing else to do here.
 */
export function OwnCopyDesk() {
  const styles = useStyles();
  const titleId = useId();
  const { answer, failure, isLoading, refetch } = useAnswer('sealed:partners', undefined);
  const trusted = answer?.filter(({ key }) => key === 'TRUSTED') ?? [];
  const waiting = answer?.find(({ key }) => key === 'TO_COMPARE') ?? null;
  return (
    <section aria-labelledby={titleId} className={styles.desk}>
      <h2 id={titleId} className={styles.title}>
        {answer && trusted.length === 0 ? 'First, exchange key cards with your manager' : 'You and your manager'}
      </h2>
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} size="small" /> : null}
      {answer && trusted.length === 0 ? <FirstSteps waiting={waiting} /> : null}
      {trusted.length > 0 ? <Files partners={trusted} waiting={waiting} /> : null}
    </section>
  );
}

function FirstSteps({ waiting }: { readonly waiting: SealedPartner | null }) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.text}>
        This Throughline is your own. Your manager sends you files that only you can open; you read and answer what is
        in them here, and send a file back. These three steps make sure that nobody stands in between. They are done
        once.
      </p>
      <KeyExchange userId={null} other="your manager" partner={waiting} />
    </>
  );
}

type FilesProps = { readonly partners: readonly SealedPartner[]; readonly waiting: SealedPartner | null };

function Files({ partners, waiting }: FilesProps) {
  const styles = useStyles();
  return (
    <>
      <div className={styles.sides}>
        <OpenFile files={partners.flatMap(({ files }) => files)} />
        <AnswerFile />
      </div>
      <details className={styles.key} open={waiting !== null}>
        <summary className={styles.summary}>Key cards</summary>
        <div className={styles.inside}>
          {partners.map((partner) => (
            <p key={`${partner.name}-${partner.code ?? ''}`} className={styles.text}>
              You compared the code with {partner.name}
              {partner.trustedAt === null ? '' : ` on ${dayOf(partner.trustedAt)}`}.
            </p>
          ))}
          <p className={styles.text}>Another manager who covers for yours needs the same three steps:</p>
          <KeyExchange userId={null} other="the other manager" partner={waiting} />
          <p className={styles.text}>
            If your manager changes, or one of the two computers is lost or replaced, end this exchange and exchange key
            cards again.
          </p>
          <EndKey userId={null} other={partners.map(({ name }) => name).join(' and ')} />
        </div>
      </details>
    </>
  );
}
