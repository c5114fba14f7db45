import type { Failure } from '@contract/failure';
import type { PersonalSummary } from '@domain/personal/personal';
import { PERSONAL_TEMPLATE_ID } from '@domain/template/template-ids';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
} from '@fluentui/react-components';
import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { useSession } from '../../desktop/session';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';
import { useReturnFocus } from '../../ui/use-return-focus';
import { personalForms, workersToOffer } from './by-worker';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: '12px' } });

const LONGEST_NAME = 200;
const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

type StartDialogProps = { readonly records: readonly PersonalSummary[]; readonly onClose: () => void };

/** With whom; and on which form, where there is more than one. A draft that waits is gone on with. */
export function StartDialog({ records, onClose }: StartDialogProps) {
  useReturnFocus(true);
  return (
    <Dialog open onOpenChange={(_event, { open }) => (open ? undefined : onClose())}>
      <DialogSurface aria-describedby={undefined}>
        <StartForm records={records} onClose={onClose} />
      </DialogSurface>
    </Dialog>
  );
}

function StartForm({ records, onClose }: StartDialogProps) {
  const styles = useStyles();
  const names = useId();
  const [, navigate] = useLocation();
  const desktop = useDesktop();
  const refresh = useRefresh();
  const workers = useWorkers(records);
  const forms = personalForms(useAnswer('templates:list', undefined).answer ?? []);
  const [worker, setWorker] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isAsking, setIsAsking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const templateId = chosen ?? forms[0]?.id ?? PERSONAL_TEMPLATE_ID;
  const start = async () => {
    if (worker.trim() === '') return setIsAsking(true);
    const reply = await desktop
      .call('personal:start', { worker: worker.trim(), templateId })
      .catch(() => ({ ok: false as const, failure: BUG }));
    if (!reply.ok) return setFailure(reply.failure);
    refresh('personal:list');
    navigate(`/personal/${reply.value.personalId}`);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void start();
      }}
    >
      <DialogBody>
        <DialogTitle>Start personal supervision</DialogTitle>
        <DialogContent className={styles.content}>
          {failure ? <FailureStrip failure={failure} /> : null}
          <Field
            label="With whom?"
            required
            {...(isAsking && worker.trim() === ''
              ? { validationState: 'warning' as const, validationMessage: 'Name the worker.' }
              : {})}
          >
            <Input
              value={worker}
              maxLength={LONGEST_NAME}
              autoComplete="off"
              list={names}
              onChange={(_event, { value }) => setWorker(value)}
            />
          </Field>
          <datalist id={names}>
            {workers.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
          {forms.length > 1 ? (
            <Field label="On which form?">
              <Select value={templateId} onChange={(_event, { value }) => setChosen(value)}>
                {forms.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            </Field>
          ) : null}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button appearance="primary" type="submit">
            Start
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}

function useWorkers(records: readonly PersonalSummary[]): readonly string[] {
  const { name } = useSession();
  const { answer: children } = useAnswer('children:list', undefined);
  const supervised = records.map(({ worker }) => worker);
  return workersToOffer({ supervised, allocated: children?.map(({ worker }) => worker) ?? [] }, name);
}
