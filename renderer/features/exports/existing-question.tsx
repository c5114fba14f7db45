import { makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { ConfirmDialog } from '../../ui/confirm-dialog';
import { fileCount } from './export-words';
import type { ExistingQuestion, OnExisting } from './use-export-run';

const MOST_NAMED = 5;

const useStyles = makeStyles({
  names: { margin: '0 0 12px', paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

type QuestionProps = {
  readonly question: ExistingQuestion;
  readonly onAnswer: (onExisting: OnExisting) => void;
  readonly onCancel: () => void;
};

/** Asks once what becomes of files that are in the folder already. Escape and *Cancel* make nothing. */
export function ExistingFilesQuestion({ question, onAnswer, onCancel }: QuestionProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<OnExisting>('LEAVE_OUT');
  const { existing, folder, batch } = question;
  const more = existing.length - MOST_NAMED;
  const choices = choicesFor(existing.length, batch.recordIds.length);
  return (
    <ConfirmDialog
      isOpen
      title={
        existing.length === 1
          ? `A file of this name is in “${folder.folderName}” already`
          : `${existing.length} files of these names are in “${folder.folderName}” already`
      }
      confirmLabel={choices.find(({ value }) => value === chosen)?.confirm ?? ''}
      isDangerous={chosen === 'REPLACE'}
      onConfirm={() => onAnswer(chosen)}
      onCancel={onCancel}
    >
      <ul className={styles.names}>
        {existing.slice(0, MOST_NAMED).map((name) => (
          <li key={name}>{name}</li>
        ))}
        {more > 0 ? <li>and {more} more</li> : null}
      </ul>
      <RadioGroup
        aria-label="What is to become of them?"
        value={chosen}
        onChange={(_, { value }) => setChosen(value as OnExisting)}
      >
        {choices.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </ConfirmDialog>
  );
}

type Choice = { readonly value: OnExisting; readonly label: string; readonly confirm: string };

function choicesFor(existing: number, all: number): readonly Choice[] {
  const others = all - existing;
  return [
    {
      value: 'LEAVE_OUT',
      label: 'Leave those records out; the files there stay as they are',
      confirm: others === 0 ? 'Leave them all out' : `Make the other ${fileCount(others)}`,
    },
    {
      value: 'KEEP_BOTH',
      label: 'Keep both; the new ones get a number in their name',
      confirm: `Make ${fileCount(all)}, keep both`,
    },
    {
      value: 'REPLACE',
      label: 'Replace them; what is in the files there is lost',
      confirm: `Make ${fileCount(all)}, replace ${existing}`,
    },
  ];
}
