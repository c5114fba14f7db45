import type { SealedPartner } from '@contract/sealed-calls';
import { formatShortDate } from '@domain/calendar/format-date';
import type { UserId } from '@domain/identifiers';
import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { useLocation } from 'wouter';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { MessageStrip } from '../../ui/message-strip';
import { Page } from '../../ui/page';
import { FilesTable } from './files/files-table';
import { MakeFile } from './files/make-file';
import { EndKey } from './keys/end-key';
import { KeyExchange } from './keys/key-exchange';
import { SaveCard } from './keys/save-card';
import { dayOf } from './sealed-words';
import { useStepsStyles } from './steps-look';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '8px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, lineHeight: '20px', maxWidth: '68ch' },
});

/** Sealed files with one worker: first the key cards, then the files. */
export function WorkerFilesScreen({ userId }: { readonly userId: UserId }) {
  const [, navigate] = useLocation();
  const { answer, failure, isLoading, refetch } = useAnswer('sealed:partners', undefined);
  const partner = answer?.find((each) => each.userId === userId);
  return (
    <Page
      title={partner ? `Sealed files with ${partner.name}` : 'Sealed files'}
      actions={<Button onClick={() => navigate('/sealed-files')}>Back to everybody</Button>}
    >
      {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} /> : null}
      {answer && !partner ? <FailureStrip failure={{ kind: 'NOT_FOUND' }} /> : null}
      {partner ? <OnePartner userId={userId} partner={partner} /> : null}
    </Page>
  );
}

function OnePartner({ userId, partner }: { readonly userId: UserId; readonly partner: SealedPartner }) {
  const isTrusted = partner.key === 'TRUSTED';
  return (
    <>
      {partner.leftOn === null ? null : (
        <MessageStrip intent="info" title={`${partner.name} left on ${formatShortDate(partner.leftOn)}.`}>
          An answer of theirs that is still on its way can be brought in. No new file is made for them.
        </MessageStrip>
      )}
      {partner.leftOn === null && !isTrusted ? (
        <Part title="First, exchange key cards">
          <KeyExchange userId={userId} other={partner.name} partner={partner} />
        </Part>
      ) : null}
      {partner.leftOn === null && isTrusted ? (
        <Part title="Make a file">
          <MakeFile userId={userId} name={partner.name} />
        </Part>
      ) : null}
      {isTrusted || partner.files.length > 0 ? (
        <Part title="Files made">
          <FilesTable files={partner.files} name={partner.name} />
        </Part>
      ) : null}
      {isTrusted ? <KeyPart userId={userId} partner={partner} /> : null}
    </>
  );
}

function KeyPart({ userId, partner }: { readonly userId: UserId; readonly partner: SealedPartner }) {
  const styles = useStyles();
  const steps = useStepsStyles();
  const on = partner.trustedAt === null ? '' : ` on ${dayOf(partner.trustedAt)}`;
  return (
    <Part title="Key card">
      <p className={styles.text}>
        The code was compared with {partner.name}
        {on}. They need a card and a code of each manager who makes files for them: if they have not yours yet, save it
        for them, and read them this code when they ask for it.
      </p>
      {partner.code === null ? null : <p className={steps.code}>{partner.code}</p>}
      <SaveCard />
      <p className={styles.text}>
        If their computer is lost or replaced, end this exchange and exchange key cards again.
      </p>
      <EndKey userId={userId} other={partner.name} />
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <h2 id={titleId} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
