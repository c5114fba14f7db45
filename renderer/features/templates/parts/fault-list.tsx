import type { TemplateFault } from '@domain/template/template-fault';
import { Button, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  fault: {
    display: 'flex',
    gap: '12px',
    alignItems: 'flex-start',
    justifyContent: 'space-between',
    lineHeight: '20px',
  },
  where: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: '12px', lineHeight: '16px' },
  go: { flexShrink: 0 },
});

type FaultListProps = {
  readonly faults: readonly TemplateFault[];
  /** What a section is called, by its key. */
  readonly nameOf: (section: string) => string;
  readonly onGo?: (fault: TemplateFault) => void;
};

/** What has to be mended before a form can be used, each with its place. */
export function FaultList({ faults, nameOf, onGo }: FaultListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {faults.map((fault) => (
        <li key={`${fault.section ?? ''} ${fault.part ?? ''} ${fault.message}`} className={styles.fault}>
          <span>
            {fault.message}
            <Where fault={fault} nameOf={nameOf} />
          </span>
          {onGo ? (
            <Button className={styles.go} size="small" onClick={() => onGo(fault)}>
              Go there
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** The place, where the sentence does not name it already. */
function Where({ fault, nameOf }: Pick<FaultListProps, 'nameOf'> & { readonly fault: TemplateFault }) {
  const styles = useStyles();
  const place = fault.section === null ? 'The whole form' : nameOf(fault.section);
  return fault.message.includes(place) ? null : <span className={styles.where}>{place}</span>;
}
