import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  body: { paddingBlock: '8px', lineHeight: '20px', whiteSpace: 'normal' },
});

type MessageStripProps = {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss?: () => void;
  /** True in a narrow column, where the action stands under the words. */
  readonly isNarrow?: boolean;
};

/** A message in the page where it matters. A screen reader reads it out without losing its place. */
export function MessageStrip(props: MessageStripProps) {
  const { intent, title, children, action, onDismiss, isNarrow = false } = props;
  const styles = useStyles();
  return (
    <div role="status">
      <MessageBar intent={intent} layout={isNarrow ? 'multiline' : 'singleline'}>
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle> {children}
        </MessageBarBody>
        {action || onDismiss ? (
          <MessageBarActions
            {...(onDismiss
              ? {
                  containerAction: (
                    <Button
                      appearance="transparent"
                      aria-label="Close this message"
                      icon={<DismissRegular />}
                      onClick={onDismiss}
                    />
                  ),
                }
              : {})}
          >
            {action}
          </MessageBarActions>
        ) : null}
      </MessageBar>
    </div>
  );
}
