import {
  Button,
  Link,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import type { MainStep } from './main-step';

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

/** Steps that belong together, under a word for them; one without a title stands at the top. */
export type StepGroup = { readonly title: string; readonly steps: readonly OtherStep[] };

type HeaderBarProps = {
  readonly back: { readonly href: string; readonly label: string };
  readonly title: string;
  /** What to have in mind, beside the title. */
  readonly aside: string;
  /** What it is, its day and where it stands; blank parts are left out. */
  readonly line: readonly string[];
  readonly main: MainStep;
  readonly others: readonly StepGroup[];
  /** Further items of the menu, which find out themselves whether they are there. */
  readonly moreItems?: ReactNode;
  /** True where nothing else takes the focus on arrival. */
  readonly takesFocus: boolean;
};

/** Stays while the page scrolls: who it is about, what it is, where it stands, and the one step that comes next. */
export function HeaderBar({ back, title, aside, line, main, others, moreItems, takesFocus }: HeaderBarProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <header className={styles.header}>
      <Link className={styles.back} href={back.href} aria-label={back.label}>
        <ChevronLeftRegular fontSize={20} />
      </Link>
      <div className={styles.words}>
        <div className={styles.first}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          <p className={styles.quiet}>{aside}</p>
        </div>
        <p className={styles.quiet}>{line.filter((part) => part !== '').join(' · ')}</p>
      </div>
      <div className={styles.actions}>
        {main.run ? (
          <Button appearance="primary" onClick={main.run}>
            {main.label}
          </Button>
        ) : null}
        {others.some(({ steps }) => steps.length > 0) ? <OtherSteps others={others} moreItems={moreItems} /> : null}
      </div>
    </header>
  );
}

function OtherSteps({ others, moreItems }: Pick<HeaderBarProps, 'others' | 'moreItems'>) {
  return (
    // In a low window, as at 200 %, the menu scrolls in itself.
    <Menu positioning={{ autoSize: true }}>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label="More for this record" />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {others
            .filter(({ steps }) => steps.length > 0)
            .map(({ title, steps }, position) => (
              <Fragment key={title}>
                {position === 0 ? null : <MenuDivider />}
                <MenuGroup>
                  {title === '' ? null : <MenuGroupHeader>{title}</MenuGroupHeader>}
                  {steps.map(({ label, run }) => (
                    <MenuItem key={label} onClick={run}>
                      {label}
                    </MenuItem>
                  ))}
                </MenuGroup>
              </Fragment>
            ))}
          {moreItems}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
