import { agreedActionTable } from '@domain/document/agreed-action-blocks';
import type { ActionAnswer } from '@domain/review/worker-review';
import type { DraftAction } from '@domain/section/kinds/actions-section';
import { isBlankAction } from '@domain/section/kinds/actions-section';
import type { ValueOf } from '@domain/section/section-values';
import { isBlank } from '@domain/section/words';
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useDocumentStyles } from '../../../desktop/reading/document-styles';
import { DocumentView } from '../../../desktop/reading/document-view';
import { useProseStyles } from '../../../desktop/reading/prose-styles';
import { useRecordDesk } from '../record-desk-context';
import { AcceptButton } from './accept';
import { sayVerdict, voiceOn } from './voice-words';
import { WorkerWords } from './worker-words';

const useStyles = makeStyles({
  // A line between what one action says and the next; the answer belongs to the action above it.
  voice: { '& figure': { margin: 0 } },
  plain: { margin: '8px 0 0', lineHeight: '20px' },
});

const WHOLE_ROW = 4;

/** The agreed actions as they read, each with what the worker says to it in a row of its own below. */
export function AnsweredActions({ value }: { readonly value: ValueOf<'ACTIONS'> }) {
  const styles = useStyles();
  const prose = useProseStyles();
  const look = useDocumentStyles();
  const { view } = useRecordDesk();
  const { answer, openActions } = view.content;
  const actions = value.actions.filter((action) => !isBlankAction(action));
  const table = agreedActionTable(actions, openActions);
  return (
    <div className={mergeClasses(prose.prose, prose.small)}>
      {table === null ? null : (
        <table className={look.columns}>
          <caption className={look.caption}>{table.caption}</caption>
          <colgroup>
            {table.widths.map((width, column) => (
              <col key={`column-${String(column)}`} style={{ width: `${String(width)}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.header.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          {actions.map((action) => (
            <tbody key={action.id} data-row={action.id}>
              <AgreedAction action={action} />
              <tr>
                <td colSpan={WHOLE_ROW} className={styles.voice}>
                  <Voice action={action} voice={voiceOn(answer?.review, action.id)} />
                </td>
              </tr>
            </tbody>
          ))}
        </table>
      )}
      {isBlank(value.noActionReason) ? null : (
        <p className={styles.plain}>Why no action was agreed: {value.noActionReason}</p>
      )}
    </div>
  );
}

function AgreedAction({ action }: { readonly action: DraftAction }) {
  const { view } = useRecordDesk();
  const [cells = []] = agreedActionTable([action], view.content.openActions)?.rows ?? [];
  return (
    <tr>
      {cells.map(({ blocks }, column) => (
        // The columns of one table never change places.
        <td key={`cell-${String(column)}`}>
          <DocumentView blocks={blocks} topLevel={3} />
        </td>
      ))}
    </tr>
  );
}

/** What the worker said to one action, and the button that takes a proposal into the text. */
function Voice({ action, voice }: { readonly action: DraftAction; readonly voice: ActionAnswer | undefined }) {
  const { view } = useRecordDesk();
  const worker = view.content.header.supervisee.trim() || 'The worker';
  if (voice === undefined) return <>{worker} was not asked about this action.</>;
  const label = `${worker} ${sayVerdict(action, voice)}`;
  const isOpen = voice.verdict === 'PROPOSE' && view.state === 'SHARED';
  return (
    <WorkerWords label={label} words={voice.because}>
      {isOpen ? <AcceptButton actionIds={[voice.actionId]} label="Accept this proposal" about={label} /> : null}
    </WorkerWords>
  );
}
