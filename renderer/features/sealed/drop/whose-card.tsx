import type { SealedPartner } from '@contract/sealed-calls';
import { Button, Field, makeStyles, Select, Spinner } from '@fluentui/react-components';
import { useState } from 'react';
import { FailureStrip } from '../../../desktop/failure-strip';
import { useAnswer } from '../../../desktop/use-answer';

const useStyles = makeStyles({
  column: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '12px' },
  text: { margin: 0, lineHeight: '20px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignSelf: 'flex-end', marginTop: '8px' },
});

type WhoseCardProps = {
  /** The name on the card: anybody could have written it, so it chooses nobody by itself. */
  readonly name: string;
  readonly onChosen: (userId: SealedPartner['userId']) => void;
  readonly onClose: () => void;
};

/** Asks whose card it is. The code that both compare afterwards proves it. */
export function WhoseCard({ name, onChosen, onClose }: WhoseCardProps) {
  const styles = useStyles();
  const { answer, failure, isLoading } = useAnswer('sealed:partners', undefined);
  const [chosen, setChosen] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const here = answer?.filter(({ leftOn }) => leftOn === null) ?? [];
  const read = () => {
    setIsChecked(true);
    const partner = here.find(({ userId }) => userId === chosen);
    if (partner) onChosen(partner.userId);
  };
  return (
    <div className={styles.column}>
      <p className={styles.text}>This is a key card. The name on it is {name}.</p>
      {failure ? <FailureStrip failure={failure} /> : null}
      {isLoading ? <Spinner label="Looking" delay={300} size="small" /> : null}
      <Field
        label="Whose card is it?"
        {...(isChecked && chosen === '' ? { validationMessage: 'Choose whose card it is.' } : {})}
      >
        <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
          <option value="">Choose a worker</option>
          {here.map((partner) => (
            <option key={partner.userId} value={partner.userId ?? ''}>
              {partner.name}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.actions}>
        <Button onClick={onClose}>Close</Button>
        <Button appearance="primary" onClick={read}>
          Read this card
        </Button>
      </div>
    </div>
  );
}
