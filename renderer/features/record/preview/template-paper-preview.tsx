import { composeRecordDocument } from '@domain/document/compose-record-document';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import type { DemoChild } from '@domain/template/demo-children';
import type { TemplateDraft } from '@domain/template/template-draft';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useSession } from '../../../desktop/session';
import { useToday } from '../../../desktop/use-today';
import { RecordPaper } from '../record-paper';
import { demoView } from './demo-view';

const useStyles = makeStyles({
  ground: {
    padding: '16px',
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

type TemplatePaperPreviewProps = { readonly template: TemplateDraft; readonly child: DemoChild };

/** A form as it prints: the document of an empty record of a made-up child. */
export const TemplatePaperPreview = memo(function TemplatePaperPreview({ template, child }: TemplatePaperPreviewProps) {
  const styles = useStyles();
  const today = useToday();
  const { serviceName } = useSession();
  const document = useMemo(() => {
    const { content, state, seal } = demoView(template, child, today);
    const settings = { serviceName, teamName: '', marking: DEFAULT_MARKING };
    return composeRecordDocument({ content, state, seal, settings });
  }, [template, child, today, serviceName]);
  return (
    <div className={styles.ground}>
      <RecordPaper document={document} />
    </div>
  );
});
