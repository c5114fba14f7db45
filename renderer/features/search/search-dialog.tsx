import type { SearchHit } from '@contract/child-calls';
import type { ChildId, RecordId } from '@domain/identifiers';
import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { FailureStrip } from '../../desktop/failure-strip';
import { useReturnFocus } from '../../ui/use-return-focus';
import { SearchHits } from './search-hits';
import { useSearch } from './use-search';

const useStyles = makeStyles({
  surface: { maxWidth: '680px', marginTop: '64px', paddingBlock: '16px' },
  body: { gridTemplateRows: 'auto auto' },
  content: { display: 'flex', flexDirection: 'column', gap: '12px', padding: '4px', maxHeight: '60vh' },
  said: { color: tokens.colorNeutralForeground2, minHeight: '20px' },
});

type SearchDialogProps = {
  readonly onClose: () => void;
  readonly onOpenChild: (childId: ChildId) => void;
  readonly onOpenRecord: (recordId: RecordId) => void;
};

/** Finds children by name or reference and records by their words. Arrows choose, Enter opens, Escape closes. */
export function SearchDialog({ onClose, onOpenChild, onOpenRecord }: SearchDialogProps) {
  const styles = useStyles();
  useReturnFocus(true);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState(0);
  const { hits, failure, isWaiting } = useSearch(words);
  const open = (hit: SearchHit) => (hit.kind === 'CHILD' ? onOpenChild(hit.childId) : onOpenRecord(hit.recordId));

  const pressed = (event: KeyboardEvent) => {
    const hit = hits[chosen];
    if (event.key === 'Enter' && hit && !isWaiting) return open(hit);
    const step = STEPS[event.key];
    if (step === undefined || hits.length === 0) return;
    event.preventDefault();
    setChosen((chosen + step + hits.length) % hits.length);
  };
  return (
    <Dialog open onOpenChange={(_event, { open: isOpen }) => (isOpen ? undefined : onClose())}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>Search</DialogTitle>
          <DialogContent className={styles.content}>
            <Input
              input={{ ref: input }}
              size="large"
              value={words}
              onChange={(_event, { value }) => {
                setWords(value);
                setChosen(0);
              }}
              onKeyDown={pressed}
              contentBefore={<SearchRegular aria-hidden="true" />}
              placeholder="A child’s name or reference, or words in a record"
              role="combobox"
              aria-label="Search children and records"
              aria-autocomplete="list"
              aria-expanded={hits.length > 0}
              aria-controls={listId}
              {...(hits[chosen] ? { 'aria-activedescendant': `${listId}-${chosen}` } : {})}
            />
            {failure ? <FailureStrip failure={failure} /> : null}
            <span role="status" className={styles.said}>
              {saidAbout({ words, isWaiting, found: hits.length })}
            </span>
            <SearchHits listId={listId} hits={hits} chosen={chosen} onOpen={open} />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function saidAbout({ words, isWaiting, found }: { words: string; isWaiting: boolean; found: number }): string {
  if (words.trim() === '') return 'Type to search. Only what is on this computer is searched.';
  if (isWaiting) return '';
  if (found === 0) return 'Nothing found.';
  return found === 1 ? '1 found' : `${found} found`;
}
