import { counted } from '@domain/calendar/counted';
import type { Verdict } from '@domain/review/worker-review';
import { unreachable } from '@domain/unreachable';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { ActionCard } from './action-card';
import { cardOf, focusAnswer, focusWordsOf, meaningOf } from './action-keys';
import type { AgreedAction } from './agreed-actions';
import { Part } from './part';
import { useReviewDesk, useReviewWords } from './review-desk-context';
import { answerTo, type ReviewDraft } from './review-draft';
import { placeOfAction } from './still-missing';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  all: { alignSelf: 'flex-start' },
});

/** Each agreed action, to agree with, to propose another for, or to disagree with; by one key each. */
export function ActionsPart() {
  const styles = useStyles();
  const { actions, draft } = useReviewDesk();
  const { review } = useReviewWords();
  const list = useRef<HTMLUListElement>(null);
  const open = actions.filter(({ id }) => answerTo(review, id).verdict === null);
  const pressed = (event: KeyboardEvent) => {
    const meaning = meaningOf(event);
    const card = cardOf(event.target);
    if (meaning === null || card === null) return;
    event.preventDefault();
    switch (meaning.kind) {
      case 'AGREE_TO_ALL':
        return agreeToOthers(draft, open);
      case 'MOVE':
        return move(list.current, { card, step: meaning.step });
      case 'OUT_OF_WORDS':
        return focusAnswer(card);
      case 'SAY':
        return say(draft, { actions, card, verdict: meaning.verdict });
      default:
        return unreachable(meaning);
    }
  };
  if (actions.length === 0) {
    return (
      <Part title="Agreed actions">
        <p className={styles.quiet}>No action was agreed in this record. The reason stands in the record itself.</p>
      </Part>
    );
  }
  return (
    <Part
      title="Agreed actions"
      aside={`${String(actions.length - open.length)} of ${String(actions.length)} answered`}
    >
      <p className={styles.quiet}>
        On an action: A agrees, P proposes a change, D disagrees; J and K, or the arrows up and down, move.
      </p>
      {open.length > 0 ? (
        <Button
          className={styles.all}
          aria-keyshortcuts="Shift+A"
          title="Agree to all that are not answered yet (Shift+A on an action)"
          onClick={() => {
            agreeToOthers(draft, open);
            // The button goes: the keyboard stays in the list.
            focusAnswer(list.current?.querySelector<HTMLElement>('fieldset'));
          }}
        >
          {open.length === actions.length
            ? `Agree to all ${counted(open.length, 'action')}`
            : `Agree to the ${counted(open.length, 'action')} not answered yet`}
        </Button>
      ) : null}
      <ul ref={list} className={styles.list} onKeyDown={pressed}>
        {actions.map((agreed) => (
          <li key={agreed.id}>
            <ActionCard agreed={agreed} answer={answerTo(review, agreed.id)} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

function agreeToOthers(draft: ReviewDraft, open: readonly AgreedAction[]): void {
  for (const { id } of open) draft.writeAction(id, { verdict: 'AGREE' });
}

type Saying = { readonly actions: readonly AgreedAction[]; readonly card: HTMLElement; readonly verdict: Verdict };

/** The answer to the action of a card; the cursor goes on to the words that belong to it, where it asks for some. */
function say(draft: ReviewDraft, { actions, card, verdict }: Saying): void {
  const agreed = actions.find(({ id }) => placeOfAction(id) === card.dataset['place']);
  if (agreed === undefined) return;
  // Drawn at once: the next key may be the first letter of the words.
  flushSync(() => draft.writeAction(agreed.id, { verdict }));
  if (verdict === 'AGREE') focusAnswer(card);
  else focusWordsOf(card);
}

function move(list: HTMLElement | null, from: { readonly card: HTMLElement; readonly step: 1 | -1 }): void {
  const cards = [...(list?.querySelectorAll<HTMLElement>('fieldset') ?? [])];
  focusAnswer(cards[cards.indexOf(from.card) + from.step]);
}
