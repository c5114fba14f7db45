import { formatDateWithWeekday } from '@domain/calendar/format-date';
import type { RecordContent } from '@domain/record/record';
import { caseNumber } from '@domain/record/record-numbers';
import {
  Button,
  Link,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useRecordDesk } from '../record-desk-context';
import { SmallFormItems } from '../steps/small-form-items';
import { childFacts, childName } from './child-line';
import type { MainStep } from './main-step';
import { stateLine } from './state-line';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { display: 'inline-grid', placeItems: 'center', width: '32px', height: '32px', flexShrink: 0 },
  words: { flexGrow: 1, flexBasis: '320px', minWidth: 0 },
  first: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 12px' },
  title: {
    margin: 0,
    fontSize: '20px',
    lineHeight: '28px',
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  quiet: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', gap: '8px', alignItems: 'center', flexShrink: 0 },
});

export type OtherStep = { readonly label: string; readonly run: () => void };

type RecordHeaderProps = {
  readonly main: MainStep;
  readonly others: readonly OtherStep[];
  /** True where nothing else takes the focus on arrival. */
  readonly takesFocus: boolean;
};

/** Stays while the page scrolls: who the record is about, what it is, where it stands, and the one step that comes next. */
export function RecordHeaderBar({ main, others, takesFocus }: RecordHeaderProps) {
  const styles = useStyles();
  const { view, draft, today } = useRecordDesk();
  const header = useSyncExternalStore(draft.subscribe, draft.header);
  const content = { ...view.content, header };
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header className={styles.header}>
      <Link className={styles.back} href={`#/children/${content.child.id}`} aria-label="Back to the child's page">
        <ChevronLeftRegular fontSize={20} />
      </Link>
      <div className={styles.words}>
        <div className={styles.first}>
          <h1 ref={title} tabIndex={-1} className={styles.title}>
            {childName(content, today)}
          </h1>
          <p className={styles.quiet}>{childFacts(content, today).join(' · ')}</p>
        </div>
        <p className={styles.quiet}>
          {[
            nameOf(content),
            header.sessionDate ? formatDateWithWeekday(header.sessionDate) : '',
            stateLine({ ...view, content }),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <div className={styles.actions}>
        {main.run ? (
          <Button appearance="primary" onClick={main.run}>
            {main.label}
          </Button>
        ) : null}
        {others.length > 0 ? <OtherSteps others={others} /> : null}
      </div>
    </header>
  );
}

/** An addendum is never shown without the record it belongs to. */
function nameOf({ template, addendumTo }: RecordContent): string {
  return addendumTo === null ? template.name : `${template.name} to ${caseNumber(addendumTo.number)}`;
}

function OtherSteps({ others }: { readonly others: readonly OtherStep[] }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label="More for this record" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others.map(({ label, run }) => (
            <MenuItem key={label} onClick={run}>
              {label}
            </MenuItem>
          ))}
          <SmallFormItems />
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
