import type { ChildId } from '@domain/identifiers';
import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { childName } from '../header/child-line';
import { useRecordDesk } from '../record-desk-context';
import { useSteps } from '../steps/record-steps-context';
import { AnotherChild, type FoundChild } from './another-child';
import { SiblingLine } from './sibling-line';

const useStyles = makeStyles({
  words: { display: 'flex', flexDirection: 'column', gap: '12px', '& p': { margin: 0 } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '4px' },
  problem: { color: tokens.colorPaletteRedForeground1 },
});

/** Begins a draft for each brother or sister who was talked about in the same session (META-02). */
export function SiblingsDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { view, today } = useRecordDesk();
  const { id: recordId, child } = view.content;
  const steps = useSteps();
  const { answer: offers, failure, refetch } = useAnswer('siblings:look', { recordId });
  const [ticked, setTicked] = useState<ReadonlySet<ChildId>>(new Set());
  const [found, setFound] = useState<readonly FoundChild[]>([]);
  const [problem, setProblem] = useState('');
  const tick = (childId: ChildId, isOn: boolean) => {
    setProblem('');
    setTicked((before) => new Set([...before].filter((id) => id !== childId).concat(isOn ? [childId] : [])));
  };
  const others = found.filter(({ childId }) => !(offers ?? []).some((offer) => offer.childId === childId));
  const begin = () => {
    if (ticked.size === 0) return setProblem('Tick each child who was talked about.');
    const outside = new Set(others.map(({ childId }) => childId));
    onClose();
    void steps.startForSiblings([...ticked].map((childId) => ({ childId, isConfirmed: outside.has(childId) })));
  };
  return (
    <ConfirmDialog
      isOpen
      title="Brothers and sisters in this session"
      confirmLabel={ticked.size > 1 ? `Begin ${String(ticked.size)} drafts` : 'Begin a draft'}
      onCancel={onClose}
      onConfirm={begin}
    >
      <div className={styles.words}>
        <p>
          Each child gets a record of their own. What was said of the family is copied as it stands now. What is{' '}
          {childName(view.content, today).split(',')[0]}’s own is not: what they say, seeing them, who they are, the
          numbers, what could happen to them, pace and decisions are written for each.
        </p>
        {failure ? <FailureStrip failure={failure} onTryAgain={refetch} /> : null}
        {offers === undefined && failure === undefined ? <Spinner size="tiny" label="Looking for the family" /> : null}
        {offers?.length === 0 && others.length === 0 ? (
          <p>No other child of this family is known here. Find one by name or case reference.</p>
        ) : null}
        <ul className={styles.list}>
          {(offers ?? []).map((offer) => (
            <SiblingLine
              key={offer.childId}
              offer={offer}
              isTicked={ticked.has(offer.childId)}
              onTick={(isOn) => tick(offer.childId, isOn)}
            />
          ))}
        </ul>
        <AnotherChild
          except={[child.id, ...(offers ?? []).map(({ childId }) => childId)]}
          found={others}
          ticked={ticked}
          onFound={(one) => setFound((before) => [...before, one])}
          onTick={tick}
        />
        <p role="status" className={styles.problem}>
          {problem}
        </p>
      </div>
    </ConfirmDialog>
  );
}
