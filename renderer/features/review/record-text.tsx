import type { RecordView } from '@contract/record-calls';
import { composeRecordDocument } from '@domain/document/compose-record-document';
import type { RecordContent } from '@domain/record/record';
import { DEFAULT_MARKING } from '@domain/settings/settings';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import { DocumentView } from '../../desktop/reading/document-view';
import { useProseStyles } from '../../desktop/reading/prose-styles';
import { useSession } from '../../desktop/session';

const useStyles = makeStyles({
  text: {
    '& h2': { margin: 0, fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
    '& h3': {
      margin: '24px 0 8px',
      paddingBottom: '4px',
      fontSize: '16px',
      lineHeight: '24px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  subtitle: { color: tokens.colorNeutralForeground2 },
});

/** The shared record as it will be printed, without the places for the answer and the signature, which stand beside it. */
export const RecordText = memo(function RecordText({ view }: { readonly view: RecordView }) {
  const styles = useStyles();
  const prose = useProseStyles();
  const { serviceName } = useSession();
  const { title, subtitle, blocks } = useMemo(() => {
    const { content, state, sharedAt } = view;
    const settings = { serviceName, teamName: '', marking: DEFAULT_MARKING };
    return composeRecordDocument({ content: withoutAnswer(content), state, seal: null, settings, sharedAt });
  }, [view, serviceName]);
  return (
    <article className={mergeClasses(prose.prose, prose.small, styles.text)} aria-label={title}>
      <h2>{title}</h2>
      <p className={styles.subtitle}>{subtitle}</p>
      <DocumentView blocks={blocks} topLevel={3} />
    </article>
  );
});

function withoutAnswer(content: RecordContent): RecordContent {
  const sections = content.template.sections.filter(({ kind }) => kind !== 'WORKER_SAY' && kind !== 'SIGN_OFF');
  return { ...content, answer: null, template: { ...content.template, sections } };
}
