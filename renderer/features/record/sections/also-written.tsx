import { valueBlocks } from '@domain/document/value-blocks';
import type { RecordContent } from '@domain/record/record';
import { isSectionEmpty } from '@domain/section/section-kinds';
import type { SectionValue } from '@domain/section/section-values';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useId, useRef, useState } from 'react';
import { DocumentView } from '../../../desktop/reading/document-view';
import { useProseStyles } from '../../../desktop/reading/prose-styles';
import { copyWords } from '../../../ui/copy-words';
import { useObserved } from '../draft/observable';
import { useValueContext } from '../reading/use-value-context';
import { useRecordDesk } from '../record-desk-context';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: '16px', lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  why: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: '20px', maxWidth: '75ch' },
  words: { display: 'flex', flexDirection: 'column', gap: '4px' },
  copy: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', marginLeft: '-8px' },
});

/** Words for which this version of the form has no place. They stay in the record, and can be taken to where they belong. */
export function AlsoWritten() {
  const styles = useStyles();
  const titleId = useId();
  const content = useObserved(useRecordDesk().settled);
  const stray = strayWords(content);
  if (stray.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        Also written in this record
      </h2>
      <p className={styles.why}>
        This version of the form has no section for these words. They are kept as they are, and printed at the end.
      </p>
      {stray.map(([key, value]) => (
        <StrayWords key={key} value={value} />
      ))}
    </section>
  );
}

function strayWords({ template, sections }: RecordContent): [string, SectionValue][] {
  const known = new Set(template.sections.map(({ key }) => key));
  return Object.entries(sections).filter(([key, value]) => !known.has(key) && !isSectionEmpty(value));
}

const COPIED = 'Copied. Put the cursor where the words belong and paste them with Ctrl+V.';
const NOT_COPIED = 'They could not be copied. Select them with the mouse and press Ctrl+C.';

function StrayWords({ value }: { readonly value: SectionValue }) {
  const styles = useStyles();
  const prose = useProseStyles();
  const context = useValueContext();
  const { isEditable } = useRecordDesk();
  const words = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    const isCopied = words.current !== null && copyWords(words.current);
    setSaid(isCopied ? COPIED : NOT_COPIED);
  };
  return (
    <div className={styles.words}>
      <div ref={words} className={prose.prose}>
        <DocumentView blocks={valueBlocks(value, context, null)} topLevel={3} isSmall={false} />
      </div>
      {isEditable ? (
        <div className={styles.copy}>
          <Button appearance="subtle" size="small" icon={<CopyRegular />} onClick={copy}>
            Copy these words
          </Button>
          <span role="status" className={styles.why}>
            {said}
          </span>
        </div>
      ) : null}
    </div>
  );
}
