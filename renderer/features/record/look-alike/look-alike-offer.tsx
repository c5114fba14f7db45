import { formatShortDate } from '@domain/calendar/format-date';
import type { Place } from '@domain/check/finding';
import { quoted } from '@domain/quoted';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRecordDesk } from '../record-desk-context';
import { useLookAlike } from './use-look-alike';

const useStyles = makeStyles({
  offer: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', lineHeight: '20px' },
  words: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

type LookAlikeOfferProps = {
  /** The row of the new action. */
  readonly place: Place;
  /** In the panel, which has said already what it looks like. */
  readonly isNarrow?: boolean;
};

/** An action that is an earlier one again is offered to be linked to it, so that its dates and its count go on. */
export function LookAlikeOffer({ place, isNarrow = false }: LookAlikeOfferProps) {
  const styles = useStyles();
  const { isEditable } = useRecordDesk();
  const found = useLookAlike(place);
  if (found === null || found.earlier === null || !isEditable) return null;
  const { earlier } = found;
  const then = (answer: () => void) => () => {
    answer();
    // The offer goes: the cursor goes back to the words it was about.
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(place.row ?? '')}"] [data-field="what"]`)?.focus();
  };
  return (
    <div className={styles.offer}>
      {isNarrow ? null : (
        <p className={styles.words}>
          This looks like an action set on {formatShortDate(earlier.agreedOn)}: {quoted(earlier.what)}
        </p>
      )}
      <Button size="small" onClick={then(found.link)}>
        Link it
      </Button>
      <Button size="small" onClick={then(found.isAnother)}>
        It is another action
      </Button>
    </div>
  );
}
