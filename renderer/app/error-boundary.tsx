import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly hasFailed: boolean };

/** Stands in for a screen that could not be drawn. Plain HTML, because what failed may be the UI kit. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <main className="door">
        <div className="door-card" role="alert">
          <h1 className="door-title">This screen stopped working</h1>
          <p>Your words are saved up to the last second before it stopped.</p>
          <p>
            Open it again and unlock with your passphrase. If it happens again, tell your IT service what you were
            doing.
          </p>
          <div className="door-actions">
            <button type="button" className="door-button door-button-primary" onClick={() => window.location.reload()}>
              Open it again
            </button>
          </div>
        </div>
      </main>
    );
  }
}
