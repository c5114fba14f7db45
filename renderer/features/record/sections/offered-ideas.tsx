import { IDEAS_SECTION, ideaStanding, NOT_NOW, withIdeaAnswer } from '@domain/section/ideas';
import { type Entry, isBlankEntry } from '@domain/section/kinds/entries-section';
import { answerTo } from '@domain/section/kinds/field-answers';
import { isBlank } from '@domain/section/words';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { flushSync } from 'react-dom';
import { useSectionValue } from '../draft/use-section-value';
import { useRecordDesk } from '../record-desk-context';
import { newAction } from './new-rows';

const useStyles = makeStyles({
  offered: {
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { margin: '0 0 4px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  idea: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', padding: '4px 0' },
  words: { flexGrow: 1, flexBasis: '240px', lineHeight: '20px', overflowWrap: 'anywhere' },
});

/** Over the actions of a group's record: what was offered and is not decided on. Only accepting makes an action of it. */
export function OfferedIdeas({ section }: { readonly section: string }) {
  const styles = useStyles();
  const titleId = useId();
  const { view, draft, goTo } = useRecordDesk();
  const [ideas, changeIdeas] = useSectionValue('ENTRIES', IDEAS_SECTION);
  const [actions, changeActions] = useSectionValue('ACTIONS', section);
  const isAsked = view.content.template.sections.some(({ key }) => key === IDEAS_SECTION);
  const open = ideas.entries.filter(
    (idea) => !isBlankEntry(idea) && ideaStanding(idea, { ...draft.content().sections, [section]: actions }) === 'OPEN',
  );
  if (!isAsked || open.length === 0) return null;
  const accept = (idea: Entry) => {
    const action = { ...newAction(wordsOf(idea)), id: idea.id, source: 'GROUP' as const };
    // Drawn at once, so that the cursor can go where the rest of it is asked.
    flushSync(() => changeActions({ ...actions, actions: [...actions.actions, action] }));
    goTo({ section, row: idea.id, field: 'who' });
  };
  const notNow = (idea: Entry) =>
    changeIdeas({
      ...ideas,
      entries: ideas.entries.map((each) => (each.id === idea.id ? withIdeaAnswer(each, NOT_NOW) : each)),
    });
  return (
    <section className={styles.offered} aria-labelledby={titleId}>
      <p id={titleId} className={styles.title}>
        Ideas from the group, not agreed yet
      </p>
      <ul className={styles.list}>
        {open.map((idea) => (
          <li key={idea.id} className={styles.idea}>
            <span className={styles.words}>{said(idea)}</span>
            <Button size="small" aria-label={`Accept as an action: ${wordsOf(idea)}`} onClick={() => accept(idea)}>
              Accept as an action
            </Button>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Not now: ${wordsOf(idea)}`}
              onClick={() => notNow(idea)}
            >
              Not now
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOf(idea: Entry): string {
  return answerTo(idea.answers, 'what').text;
}

function said(idea: Entry): string {
  const who = answerTo(idea.answers, 'who').text;
  return isBlank(who) ? wordsOf(idea) : `${wordsOf(idea)} (${who})`;
}
