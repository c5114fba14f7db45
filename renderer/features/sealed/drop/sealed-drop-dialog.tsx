import type { SealedPartner } from '@contract/sealed-calls';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useSession } from '../../../desktop/session';
import { MessageStrip } from '../../../ui/message-strip';
import { useReturnFocus } from '../../../ui/use-return-focus';
import { OpenedStrip } from '../own-copy/opened-strip';
import type { SealedDropState } from './use-sealed-drop';
import { WhoseCard } from './whose-card';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px 4px 12px' },
  actions: { flexWrap: 'wrap', justifyContent: 'flex-end' },
});

type SealedDropDialogProps = {
  readonly state: Exclude<SealedDropState, { kind: 'NONE' }>;
  readonly onClose: () => void;
  readonly onReadCard: (userId: SealedPartner['userId'], path: string) => Promise<void>;
  /** Goes to a screen of the program. */
  readonly onGo: (place: string) => void;
};

/** What a sealed file that was dropped turned out to be, and the way on. */
export function SealedDropDialog({ state, onClose, onReadCard, onGo }: SealedDropDialogProps) {
  const styles = useStyles();
  useReturnFocus(true);
  const next = nextOf(state);
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{titleOf(state)}</DialogTitle>
          <DialogContent className={styles.content}>
            <Content state={state} onReadCard={onReadCard} onClose={onClose} />
          </DialogContent>
          {/* Whose card it is has its own buttons: they belong to what is chosen. */}
          {state.kind === 'CARD' ? null : (
            <DialogActions fluid className={styles.actions}>
              <Button onClick={onClose}>Close</Button>
              {next === null ? null : (
                <Button appearance="primary" onClick={() => onGo(next.place)}>
                  {next.label}
                </Button>
              )}
            </DialogActions>
          )}
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

type ContentProps = Pick<SealedDropDialogProps, 'state' | 'onReadCard' | 'onClose'>;

function Content({ state, onReadCard, onClose }: ContentProps) {
  switch (state.kind) {
    case 'LOOKING':
      return <Spinner label="Reading the file" delay={300} />;
    case 'FAILED':
      return <FailureStrip failure={state.failure} />;
    case 'MANY':
      return (
        <MessageStrip intent="info" title="One file at a time, please.">
          Nothing was changed. Drop one file whose name ends in .throughline.
        </MessageStrip>
      );
    case 'CARD':
      return (
        <WhoseCard
          name={state.file.name}
          onChosen={(userId) => void onReadCard(userId, state.path)}
          onClose={onClose}
        />
      );
    case 'CARD_READ':
      return (
        <MessageStrip intent="success" title={`The key card of ${state.partner.name} was read.`}>
          Now compare the code with them.
        </MessageStrip>
      );
    case 'OPENED':
      return <OpenedStrip opened={state.opened} />;
    case 'ELSEWHERE':
      return <Elsewhere kind={state.file.kind} />;
  }
}

/** A file that is right, in the wrong window. */
function Elsewhere({ kind }: { readonly kind: 'CARD' | 'HAND_OVER' | 'ANSWER' }) {
  const { storeKind, role } = useSession();
  const isOwnCopy = storeKind === 'OWN_COPY';
  if (kind === 'ANSWER' && isOwnCopy) {
    return (
      <MessageStrip intent="info" title="This is an answer file, and goes to your manager.">
        Nothing was changed. Mail it to them or put it on a drive you share: their Throughline brings it in.
      </MessageStrip>
    );
  }
  if (kind === 'HAND_OVER') {
    return (
      <MessageStrip intent="info" title="This is a file from a manager to a worker.">
        Nothing was changed. It opens in the worker’s own Throughline at their computer, and nowhere else.
      </MessageStrip>
    );
  }
  return (
    <MessageStrip intent="info" title={kind === 'CARD' ? 'This is a key card.' : 'This is a worker’s answer.'}>
      {role === 'SW'
        ? 'Nothing was changed. You sign in here yourself and need no sealed files.'
        : 'Nothing was changed. A team manager brings it in.'}
    </MessageStrip>
  );
}

function titleOf(state: SealedDropDialogProps['state']): string {
  switch (state.kind) {
    case 'LOOKING':
      return state.fileName;
    case 'CARD':
    case 'ELSEWHERE':
      return state.file.fileName;
    default:
      return 'A sealed file';
  }
}

function nextOf(state: SealedDropState): { readonly label: string; readonly place: string } | null {
  if (state.kind === 'CARD_READ') {
    const { userId } = state.partner;
    return { label: 'Compare the code', place: userId === null ? '/today' : `/sealed-files/${userId}` };
  }
  return state.kind === 'OPENED' ? { label: 'See what came', place: '/today' } : null;
}
