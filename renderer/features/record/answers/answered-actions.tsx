import { agreedActionTable } from '@domain/document/agreed-action-blocks';
import type { ActionAnswer } from '@domain/review/worker-review';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { isBlankAction } from '@domain/section/kinds/actions-section';
import type { ValueOf } from '@domain/section/section-values';
import { isBlank } from '@domain/section/words';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentView } from '../../../desktop/reading/document-view';
import { useProseStyles } from '../../../desktop/reading/prose-styles';
import { useRecordDesk } from '../record-desk-context';
import { AcceptButton } from './accept';
import { sayVerdict, voiceOn } from './voice-words';
import { WorkerWords } from './worker-words';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '16px' },
  item: { display: 'flex', flexDirection: 'column', gap: '4px' },
  plain: { margin: '8px 0 0', lineHeight: '20px' },
});

/** The agreed actions as they read, each with what the worker says to it. */
export function AnsweredActions({ value }: { readonly value: ValueOf<'ACTIONS'> }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const review = view.content.answer?.review;
  return (
    <>
      <ul className={styles.list}>
        {value.actions
          .filter((action) => !isBlankAction(action))
          .map((action) => (
            <li key={action.id} className={styles.item} data-row={action.id}>
              <AgreedAction action={action} />
              <Voice action={action} voice={voiceOn(review, action.id)} />
            </li>
          ))}
      </ul>
      {isBlank(value.noActionReason) ? null : (
        <p className={styles.plain}>Why no action was agreed: {value.noActionReason}</p>
      )}
    </>
  );
}

function AgreedAction({ action }: { readonly action: DraftAction }) {
  const prose = useProseStyles();
  const { view } = useRecordDesk();
  const table = agreedActionTable([action], view.content.openActions);
  if (table === null) return null;
  return (
    <div className={mergeClasses(prose.prose, prose.small)}>
      <DocumentView blocks={[{ ...table, caption: action.what }]} topLevel={2} isSmall />
    </div>
  );
}

/** What the worker said to one action, and the button that takes a proposal into the text. */
function Voice({ action, voice }: { readonly action: DraftAction; readonly voice: ActionAnswer | undefined }) {
  const { view } = useRecordDesk();
  const worker = view.content.header.supervisee.trim() || 'The worker';
  if (voice === undefined) return null;
  const label = `${worker} ${sayVerdict(action, voice)}`;
  const isOpen = voice.verdict === 'PROPOSE' && view.state === 'SHARED';
  return (
    <WorkerWords label={label} words={voice.because}>
      {isOpen ? <AcceptButton actionIds={[voice.actionId]} label="Accept this proposal" about={label} /> : null}
    </WorkerWords>
  );
}
