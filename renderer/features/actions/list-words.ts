import { counted } from '@domain/calendar/counted';
import { type ActionView, VIEW_LABELS } from './action-views';
import type { ListState } from './use-kept-list';

/** "14 actions, not done yet". */
export function countWords({ shown, view }: { readonly shown: number; readonly view: ActionView }) {
  return `${counted(shown, 'action')}: ${VIEW_LABELS[view].toLowerCase()}`;
}

const ALL_QUIET: Readonly<Record<ActionView, { readonly title: string; readonly text: string }>> = {
  ALL_OPEN: { title: 'Nothing is open', text: 'Everything that was agreed has been done or is no longer needed.' },
  NOT_DONE_YET: { title: 'Nothing is past its date', text: 'Every open action still has time.' },
  THIS_WEEK: { title: 'Nothing is due this week', text: 'Look at all open actions for what comes after.' },
  DRIFTING: {
    title: 'Nothing is drifting',
    text: 'An action comes here once it has been carried, or its date moved, as often as the settings say.',
  },
  WAITING: {
    title: 'Nothing waits on others',
    text: 'Actions of families and of other services come here: whoever is not of the team.',
  },
  DONE_LATELY: { title: 'Nothing was done lately', text: 'What was done in the last ninety days comes here.' },
};

/** Why the list is empty: because all is quiet, or because of what was typed and chosen. */
export function emptyWords(list: ListState): { readonly title: string; readonly text: string } {
  const isNarrowed =
    list.typed.trim() !== '' ||
    list.childId !== null ||
    list.source !== null ||
    list.measure !== null ||
    list.whose !== 'EVERYBODY';
  if (!isNarrowed) return ALL_QUIET[list.view];
  return {
    title: 'No action matches',
    text: 'Try part of a name, a reference or of what was agreed, or choose everybody’s actions and every child.',
  };
}
