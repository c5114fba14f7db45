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
};

/** A message in the page where it matters. A screen reader reads it out without losing its place. */
export function MessageStrip({ intent, title, children, action, onDismiss }: MessageStripProps) {
  const styles = useStyles();
  return (
    <div role="status">
      <MessageBar intent={intent} layout="singleline">
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
