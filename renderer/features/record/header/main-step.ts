import type { RecordView } from '@contract/record-calls';
import type { RecordContent } from '@domain/record/record';
import { staysWithTeam } from '@domain/record/stays-with-team';
import { asksWorker } from '@domain/template/template';

/** The one step that comes next, by its word. */
export type NextStep = 'SHARE' | 'ANSWER' | 'SIGN' | 'WORD_FILE' | 'FILE' | 'FILE_NOTE' | 'NONE';

export type MainStep = { readonly label: string; readonly run: (() => void) | null };

/** Which step a record waits for. `isWordFileMade` is true once it was exported on this visit. */
export function nextStepOf({ state, content, checkSettings }: RecordView, isWordFileMade: boolean): NextStep {
  const { type } = content;
  if (type === 'GROUP' && staysWithTeam({ type, state }, checkSettings)) return 'FILE_NOTE';
  switch (state) {
    case 'DRAFT':
      return asksWorker(content.template) ? 'SHARE' : 'SIGN';
    case 'SHARED':
      return content.answer ? 'SIGN' : 'ANSWER';
    case 'AGREED':
    case 'AGREED_WITH_COMMENT':
    case 'AGREED_NO_REPLY':
      return isWordFileMade ? 'FILE' : 'WORD_FILE';
    case 'FILED':
      return 'WORD_FILE';
    default:
      return 'NONE';
  }
}

/** The word on the button says what happens. */
export function labelOf(step: NextStep, { header, template }: Pick<RecordContent, 'header' | 'template'>): string {
  const worker = header.supervisee;
  const labels: Readonly<Record<NextStep, string>> = {
    SHARE: worker === '' ? 'Share' : `Share with ${firstName(worker)}`,
    ANSWER: 'Record the answer',
    SIGN: asksWorker(template) ? 'Agree and sign' : 'Sign',
    WORD_FILE: 'Make Word file',
    FILE: 'I have put it on the file',
    FILE_NOTE: 'Make the file note',
    NONE: '',
  };
  return labels[step];
}

function firstName(name: string): string {
  return name.split(' ')[0] ?? name;
}
