import type { Instant } from '@domain/calendar/local-date';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import { composePersonalDocument } from '@domain/personal/compose-personal-document';
import { demoPersonal } from '@domain/personal/demo-personal';
import type { Seal } from '@domain/record/record';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import type { DemoChild } from '@domain/template/demo-children';
import type { TemplateDraft } from '@domain/template/template-draft';
import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { useSession } from '../../../desktop/session';
import { useToday } from '../../../desktop/use-today';
import { RecordPaper } from '../record-paper';
import { demoMoment, demoView } from './demo-view';

const useStyles = makeStyles({
  ground: {
    padding: '16px',
    minHeight: '100%',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** A personal supervision prints only once it is signed: by nobody, with a check code that is none. */
function demoSeal(sealedAt: Instant): Seal {
  return { sha256: '0'.repeat(64), checkCode: 'DEMO', sealedAt, signedBy: 'Demo manager' };
}

type TemplatePaperPreviewProps = { readonly template: TemplateDraft; readonly child: DemoChild };

/** A form as it prints: the document of an empty record of a made-up child, or of an empty talk with a made-up worker. */
export const TemplatePaperPreview = memo(function TemplatePaperPreview({ template, child }: TemplatePaperPreviewProps) {
  const styles = useStyles();
  const today = useToday();
  const { serviceName } = useSession();
  const document = useMemo(() => {
    const settings = { serviceName, teamName: '', marking: DEFAULT_MARKING };
    if (template.recordType === 'PERSONAL') {
      const at = demoMoment(today);
      const content = demoPersonal(template, { today, at });
      return composePersonalDocument({ content, seal: demoSeal(at), answer: null, settings });
    }
    const { content, state, seal } = demoView(template, child, today);
    return composeRecordDocument({ content, state, seal, settings });
  }, [template, child, today, serviceName]);
  return (
    <div className={styles.ground}>
      <RecordPaper document={document} />
    </div>
  );
});
