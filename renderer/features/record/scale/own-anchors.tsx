import { isBlank } from '@domain/section/words';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { WordsField } from '../fields/words-field';
import { AnchorsLine } from './anchors-line';
import type { Anchors } from './use-form-anchors';

const useStyles = makeStyles({
  change: { marginLeft: '-8px', color: tokens.colorNeutralForeground2 },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: '8px 12px',
    alignItems: 'start',
    marginTop: '8px',
  },
});

type OwnAnchorsProps = {
  /** The scale's own words; blank where the form's stand. */
  readonly own: Anchors;
  readonly form: Anchors;
  readonly onChange: (anchors: Anchors) => void;
};

/** What 0 and 10 mean on this one scale. They open to be changed when that is wanted. */
export function OwnAnchors({ own, form, onChange }: OwnAnchorsProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const fields = useRef<HTMLDivElement>(null);
  const open = () => {
    flushSync(() => setIsOpen(true));
    fields.current?.querySelector('textarea')?.focus();
  };
  return (
    <div>
      <AnchorsLine zeroMeans={orElse(own.zeroMeans, form.zeroMeans)} tenMeans={orElse(own.tenMeans, form.tenMeans)} />
      {isOpen ? (
        <div ref={fields} className={styles.fields}>
          <WordsField
            label="10 means"
            field="tenMeans"
            placeholder={form.tenMeans}
            value={own.tenMeans}
            onChange={(tenMeans) => onChange({ ...own, tenMeans })}
          />
          <WordsField
            label="0 means"
            field="zeroMeans"
            placeholder={form.zeroMeans}
            value={own.zeroMeans}
            onChange={(zeroMeans) => onChange({ ...own, zeroMeans })}
          />
        </div>
      ) : (
        <Button className={styles.change} data-field="tenMeans" appearance="subtle" size="small" onClick={open}>
          Change what 0 and 10 mean
        </Button>
      )}
    </div>
  );
}

function orElse(own: string, form: string): string {
  return isBlank(own) ? form : own;
}
