import type { Failure } from '@contract/failure';
import { localDate } from '@domain/calendar/local-date';
import {
  copyFileName,
  DEFAULT_FILE_PATTERN,
  FILE_PLACEHOLDERS,
  type FilePlaceholder,
  type NamedRecord,
} from '@domain/export/file-name-pattern';
import { LONGEST_PATTERN, patternProblems, sayPatternProblem } from '@domain/export/pattern-problems';
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useDesktop } from '../../desktop/desktop-provider';
import { FailureStrip } from '../../desktop/failure-strip';
import { useAnswer } from '../../desktop/use-answer';
import { useRefresh } from '../../desktop/use-refresh';

const useStyles = makeStyles({
  closed: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', lineHeight: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  file: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  open: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  words: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  problems: { margin: 0, paddingInlineStart: '20px' },
  example: { margin: 0, lineHeight: '20px' },
});

/** Made up, like everything in an example. */
const EXAMPLE: NamedRecord = {
  ...{ type: 'CASE', number: 17, ordinal: 2, version: 1, addendumTo: null },
  child: { reference: 'FS-20417', forename: 'Tobin', surname: 'Ashdown' },
  header: { sessionDate: localDate.parse('2026-11-09') },
};

function exampleOf(pattern: string, team: string): string {
  return copyFileName(pattern, { content: EXAMPLE, profile: 'FILE_COPY', isDraft: false, team });
}

/** What files are called, as an example; opened, the pattern itself with what is wrong with it. */
export function NamePattern() {
  const styles = useStyles();
  const { answer } = useAnswer('export-settings:read', undefined);
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  if (answer === undefined) return null;
  const close = () => {
    setIsOpen(false);
    requestAnimationFrame(() => place.current?.querySelector('button')?.focus());
  };
  if (isOpen) return <PatternForm saved={answer.filePattern} team={answer.teamName} onClose={close} />;
  return (
    <div ref={place} className={styles.closed}>
      <span className={styles.quiet}>
        Files are called like <span className={styles.file}>{exampleOf(answer.filePattern, answer.teamName)}</span>
      </span>
      <Button size="small" onClick={() => setIsOpen(true)}>
        Change the pattern
      </Button>
    </div>
  );
}

type FormProps = { readonly saved: string; readonly team: string; readonly onClose: () => void };

function PatternForm({ saved, team, onClose }: FormProps) {
  const styles = useStyles();
  const form = useRef<HTMLElement>(null);
  const [pattern, setPattern] = useState(saved);
  const { save, failure, isSaving } = useSavePattern(onClose);
  const problems = patternProblems(pattern);
  const insert = (name: FilePlaceholder) => {
    const input = form.current?.querySelector('input');
    const at = input?.selectionStart ?? pattern.length;
    setPattern(`${pattern.slice(0, at)}{${name}}${pattern.slice(input?.selectionEnd ?? at)}`);
    input?.focus();
  };
  return (
    <section ref={form} className={styles.open} aria-label="What files are called">
      <h2 className={styles.title}>What files are called</h2>
      <Field
        label="Pattern"
        hint="Words in braces are filled in for each record. A child’s name is never part of it; a draft always ends in _DRAFT."
        {...(problems.length === 0
          ? {}
          : { validationState: 'error', validationMessage: <Problems pattern={pattern} /> })}
      >
        <Input
          autoFocus
          value={pattern}
          maxLength={LONGEST_PATTERN}
          spellCheck={false}
          onChange={(_, { value }) => setPattern(value)}
        />
      </Field>
      <div className={styles.words}>
        {(Object.keys(FILE_PLACEHOLDERS) as FilePlaceholder[]).map((name) => (
          <Button key={name} size="small" title={FILE_PLACEHOLDERS[name]} onClick={() => insert(name)}>
            {`{${name}}`}
          </Button>
        ))}
      </div>
      <p className={styles.example} role="status">
        {problems.length > 0 ? 'This pattern cannot be used yet.' : 'For example: '}
        {problems.length > 0 ? null : <span className={styles.file}>{exampleOf(pattern, team)}</span>}
      </p>
      {failure ? <FailureStrip failure={failure} /> : null}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={problems.length > 0 || isSaving}
          onClick={() => void (problems.length > 0 ? undefined : save(pattern.trim()))}
        >
          Use this pattern
        </Button>
        {pattern === DEFAULT_FILE_PATTERN ? null : (
          <Button onClick={() => setPattern(DEFAULT_FILE_PATTERN)}>Back to the usual pattern</Button>
        )}
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </section>
  );
}

function Problems({ pattern }: { readonly pattern: string }) {
  const styles = useStyles();
  const sentences = patternProblems(pattern).map(sayPatternProblem);
  if (sentences.length === 1) return sentences[0];
  return (
    <ul className={styles.problems}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const BUG: Failure = { kind: 'UNEXPECTED', reference: 'window' };

function useSavePattern(onSaved: () => void) {
  const desktop = useDesktop();
  const refresh = useRefresh();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const save = async (filePattern: string) => {
    setIsSaving(true);
    setFailure(null);
    const reply = await desktop
      .call('export-settings:save', { filePattern })
      .catch(() => ({ ok: false as const, failure: BUG }));
    setIsSaving(false);
    if (!reply.ok) return setFailure(reply.failure);
    refresh('export-settings:read', 'exports:list');
    onSaved();
  };
  return { save, failure, isSaving };
}
