import { may } from '@domain/access/may';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useCallback, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { CheckFileContext } from '../desktop/check-file';
import { useSession } from '../desktop/session';
import { DropOverlay } from '../features/examine/drop-overlay';
import { DroppedAnswerContext } from '../features/sealed/dropped-answer';
import { ErrorBoundary } from './error-boundary';
import { LeavingQuestion } from './leaving-question';
import { Rail } from './rail';
import { Routes } from './routes';
import { FileCheckDialog, SealedDropDialog, SearchDialog } from './screens';
import { StoppedScreen } from './stopped-screens';
import { TopBar } from './top-bar';
import { useDroppedFiles } from './use-dropped-files';
import { useLeaving } from './use-leaving';
import { useShellKeys } from './use-shell-keys';

const useStyles = makeStyles({
  shell: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    height: '100vh',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  skip: {
    position: 'absolute',
    left: '8px',
    top: '-64px',
    zIndex: 10,
    padding: '8px 16px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    font: 'inherit',
    ':focus': { top: '8px' },
  },
  rail: { gridRow: '1 / span 2', minHeight: 0 },
  // What is hidden from sight only is placed in the page, so that it never makes the window itself scroll.
  page: { position: 'relative', overflow: 'auto', minWidth: 0, outlineStyle: 'none' },
});

type ShellProps = {
  readonly isEvaluationRuntime: boolean;
  readonly onLocked: () => void;
};

/** The frame round every screen: rail, top bar and the page. Only the page scrolls. */
export function Shell({ isEvaluationRuntime, onLocked }: ShellProps) {
  const styles = useStyles();
  const [location, navigate] = useLocation();
  const { role } = useSession();
  const page = useRef<HTMLElement>(null);
  const [isSearching, setIsSearching] = useState(false);
  const leaving = useLeaving(onLocked);
  const maySearch = may(role, 'SEE_CHILDREN');
  const openSearch = useCallback(() => setIsSearching(maySearch), [maySearch]);
  const lock = useCallback(() => void leaving.lock(), [leaving.lock]);
  const switchPerson = useCallback(() => void leaving.switchPerson(), [leaving.switchPerson]);
  useShellKeys({ openSearch, lock, switchPerson });
  const { check, sealed, answerFile, isFileOver } = useDroppedFiles(navigate);

  const goTo = (place: string) => {
    setIsSearching(false);
    check.close();
    sealed.close();
    navigate(place);
  };
  return (
    <div className={styles.shell}>
      <button type="button" className={styles.skip} onClick={() => page.current?.focus()}>
        Skip to the page
      </button>
      <Rail className={styles.rail} onLock={lock} onSwitchPerson={switchPerson} onCheckFile={check.choose} />
      <TopBar isEvaluationRuntime={isEvaluationRuntime} onSearch={openSearch} />
      <main ref={page} className={styles.page} tabIndex={-1} data-pane="page">
        <ErrorBoundary instead={<StoppedScreen />} place={location}>
          <Suspense fallback={null}>
            <CheckFileContext value={check.choose}>
              <DroppedAnswerContext value={answerFile}>
                <Routes />
              </DroppedAnswerContext>
            </CheckFileContext>
          </Suspense>
        </ErrorBoundary>
      </main>
      {isSearching ? (
        <Suspense fallback={null}>
          <SearchDialog
            onClose={() => setIsSearching(false)}
            onOpenChild={(childId) => goTo(`/children/${childId}`)}
            onOpenRecord={(recordId) => goTo(`/records/${recordId}`)}
          />
        </Suspense>
      ) : null}
      {check.state.kind === 'NONE' ? null : (
        <Suspense fallback={null}>
          <FileCheckDialog
            state={check.state}
            onClose={check.close}
            onChoose={check.choose}
            onOpenRecord={(recordId) => goTo(`/records/${recordId}`)}
            onShowExports={
              !may(role, 'MAKE_FILE_COPY') ? undefined : (recordId) => goTo(`/exports/records/${recordId}`)
            }
          />
        </Suspense>
      )}
      {sealed.state.kind === 'NONE' ? null : (
        <Suspense fallback={null}>
          <SealedDropDialog state={sealed.state} onClose={sealed.close} onReadCard={sealed.readCard} onGo={goTo} />
        </Suspense>
      )}
      {isFileOver ? <DropOverlay /> : null}
      <LeavingQuestion leaving={leaving} />
    </div>
  );
}
