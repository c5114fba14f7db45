import type { SiblingOffer } from '@contract/sibling-calls';
import { CASE_STATUS_LABELS } from '@domain/lists/case-lists';
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  about: { display: 'block', color: tokens.colorNeutralForeground2, lineHeight: '20px' },
});

type SiblingLineProps = {
  readonly offer: SiblingOffer;
  readonly isTicked: boolean;
  readonly onTick: (isOn: boolean) => void;
};

/** One child of the family, to be ticked where they were talked about; one who has a record already says so. */
export function SiblingLine({ offer, isTicked, onTick }: SiblingLineProps) {
  const styles = useStyles();
  const { name, reference, status, formName, recordId } = offer;
  const about = [reference, status === null ? 'Status not recorded' : CASE_STATUS_LABELS[status]];
  return (
    <li>
      <Checkbox
        checked={isTicked || recordId !== null}
        disabled={recordId !== null}
        onChange={(_event, { checked }) => onTick(checked === true)}
        label={
          <>
            {name}
            <span className={styles.about}>
              {[...about, recordId === null ? formName : 'has a record of this session already'].join(' · ')}
            </span>
          </>
        }
      />
    </li>
  );
}
