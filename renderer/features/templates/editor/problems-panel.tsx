import type { TemplateFault } from '@domain/template/template-fault';
import { makeStyles, tokens } from '@fluentui/react-components';
import { FaultList } from '../parts/fault-list';
import { plainTitle } from '../parts/plain-title';
import { useForm } from './template-desk-context';

const useStyles = makeStyles({
  panel: { padding: '16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  plain: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

type ProblemsPanelProps = {
  readonly faults: readonly TemplateFault[];
  readonly onGo: (fault: TemplateFault) => void;
};

/** What stands in the way of publishing. */
export function ProblemsPanel({ faults, onGo }: ProblemsPanelProps) {
  const styles = useStyles();
  const form = useForm();
  const nameOf = (key: string) => {
    const section = form.sections.find((each) => each.key === key);
    return section === undefined ? 'A section that is no longer here' : plainTitle(section, form);
  };
  return (
    <div className={styles.panel}>
      <p className={styles.plain}>
        {faults.length === 0
          ? 'Nothing stands in the way: this form can be published.'
          : 'To be mended before this form can be published:'}
      </p>
      <FaultList faults={faults} nameOf={nameOf} onGo={onGo} />
    </div>
  );
}
