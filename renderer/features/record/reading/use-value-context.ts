import type { ValueContext } from '@domain/document/print-context';
import { findPassages, passageNumbers } from '@domain/passage/passages-of';
import { labelSetFor } from '@domain/template/labels';
import { useMemo } from 'react';
import { useRecordDesk } from '../record-desk-context';

/** What the words of this record are read with; marked passages show where they are marked in the text. */
export function useValueContext(): ValueContext {
  const { content } = useRecordDesk().view;
  return useMemo(() => {
    const numbers = passageNumbers(findPassages(content));
    return { content, labelSet: labelSetFor(content.template, content.header.caseStatus), passageNumbers: numbers };
  }, [content]);
}
