import { actionsToAnswer } from '@domain/review/shared-text';
import type { EarlierResult } from '@domain/review/worker-review';
import { isBlank } from '@domain/section/words';
import type { TemplateSection } from '@domain/template/template-section';
import { makeStyles } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';
import { ACTION_RESULT_LABELS } from '../sections/action-results';
import { sayVerdict, voiceOn } from './voice-words';
import { WorkerWords } from './worker-words';

const useStyles = makeStyles({ words: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '8px' } });

/** The worker's words that belong to a section: their reflection, how they say earlier actions went. Nothing where there are none. */
export function WorkersWordsOn({ section }: { readonly section: TemplateSection }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { answer } = view.content;
  if (answer?.review === undefined) return null;
  const { results, reflection } = answer.review;
  if (section.kind === 'REFLECTION' && !isBlank(reflection)) {
    return (
      <div className={styles.words}>
        <WorkerWords label={`${nameOr(view.content.header.supervisee)}, own reflection`} words={reflection} />
      </div>
    );
  }
  if (section.kind === 'LAST_ACTIONS') return <Results results={results} />;
  if (section.kind === 'ACTIONS' && view.state === 'DRAFT') return <OnTheVersionBefore />;
  return null;
}

function Results({ results }: { readonly results: readonly EarlierResult[] }) {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { openActions, header } = view.content;
  if (results.length === 0) return null;
  return (
    <div className={styles.words}>
      {results.map(({ actionId, result, note }) => {
        const what = openActions.find(({ id }) => id === actionId)?.what ?? 'an earlier action';
        const says = result === null ? '' : `: ${ACTION_RESULT_LABELS[result].toLowerCase()}`;
        return <WorkerWords key={actionId} label={`${nameOr(header.supervisee)} on “${what}”${says}`} words={note} />;
      })}
    </div>
  );
}

/** While the text is being changed: what was answered to the version before, action by action. */
function OnTheVersionBefore() {
  const styles = useStyles();
  const { view } = useRecordDesk();
  const { answer, version, header, sections } = view.content;
  const said = actionsToAnswer({ sections }).flatMap((action) => {
    const voice = voiceOn(answer?.review, action.id);
    return voice === undefined || voice.verdict === 'AGREE' ? [] : [{ action, voice }];
  });
  if (said.length === 0) return null;
  return (
    <div className={styles.words}>
      {said.map(({ action, voice }) => (
        <WorkerWords
          key={action.id}
          label={`To version ${String(version)}, on “${action.what}”, ${nameOr(header.supervisee)} ${sayVerdict(action, voice)}`}
          words={voice.because}
        />
      ))}
    </div>
  );
}

function nameOr(supervisee: string): string {
  return supervisee.trim() || 'The worker';
}
