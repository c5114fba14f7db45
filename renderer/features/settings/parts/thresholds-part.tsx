import { NUMBER_SETTINGS, SETTING_GROUPS } from '@domain/settings/number-settings';
import { makeStyles, tokens } from '@fluentui/react-components';
import { NumberSetting } from '../fields/number-setting';
import { SwitchSetting } from '../fields/switch-setting';
import { BackGroup } from './back-group';
import { BEGUN_RECORDS_KEEP, PartHead } from './part-head';

const useStyles = makeStyles({
  group: { marginBottom: '24px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 16px' },
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: tokens.fontWeightSemibold },
});

/** Every number that the recording check and the boards go by, in groups. */
export function ThresholdsPart() {
  return (
    <>
      <PartHead title="Thresholds">
        The numbers that the recording check and the boards go by. {BEGUN_RECORDS_KEEP}
      </PartHead>
      {Object.entries(SETTING_GROUPS).map(([group, title]) => (
        <ThresholdGroup key={group} group={group} title={title} />
      ))}
      <GroupConsultation />
    </>
  );
}

const GROUP_PATHS = ['groupGoesToFile', 'namesInFileNote'] as const;

/** What leaves of a group consultation. */
function GroupConsultation() {
  const styles = useStyles();
  const title = 'Group consultation';
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <BackGroup title={title} paths={GROUP_PATHS} />
      </div>
      {GROUP_PATHS.map((path) => (
        <SwitchSetting key={path} path={path} />
      ))}
    </section>
  );
}

function ThresholdGroup({ group, title }: { readonly group: string; readonly title: string }) {
  const styles = useStyles();
  const paths = Object.entries(NUMBER_SETTINGS)
    .filter(([, setting]) => setting.group === group)
    .map(([name]) => `numbers.${name}`);
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <BackGroup title={title} paths={paths} />
      </div>
      {paths.map((path) => (
        <NumberSetting key={path} path={path} />
      ))}
    </section>
  );
}
