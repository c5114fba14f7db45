import type { RecordView } from '@contract/record-calls';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import { useMemo } from 'react';
import { useSession } from '../../../desktop/session';
import { MessageStrip } from '../../../ui/message-strip';
import { RecordPaper } from '../record-paper';

/** An agreed record for somebody who only reads: as it prints, with nothing to be done to it. */
export function RecordToRead({ view }: { readonly view: RecordView }) {
  const { serviceName } = useSession();
  const { content, state, seal, sharedAt, isSealIntact } = view;
  const document = useMemo(() => {
    const settings = { serviceName, teamName: '', marking: DEFAULT_MARKING };
    return composeRecordDocument({ content, state, seal, sharedAt, settings });
  }, [content, state, seal, sharedAt, serviceName]);
  return (
    <>
      {isSealIntact ? null : (
        <MessageStrip intent="error" title="This text is not the one that was signed.">
          Do not rely on it. Tell whoever looks after Throughline in your service.
        </MessageStrip>
      )}
      <RecordPaper document={document} />
    </>
  );
}
