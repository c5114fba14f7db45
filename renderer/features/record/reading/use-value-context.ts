import type { ValueContext } from '@domain/document/print-context';
import { labelSetFor } from '@domain/template/labels';
import { useMemo } from 'react';
import { useRecordDesk } from '../record-desk-context';

/** What the words of this record are read with. */
export function useValueContext(): ValueContext {
  const { content } = useRecordDesk().view;
  return useMemo(() => ({ content, labelSet: labelSetFor(content.template, content.header.caseStatus) }), [content]);
}
