import { Component, type ReactNode } from 'react';

type ErrorBoundaryProps = {
  readonly children: ReactNode;
  /** Drawn in place of a screen that could not be drawn. */
  readonly instead: ReactNode;
  /** When it changes, the screen is tried again: somebody has gone elsewhere. */
  readonly place?: string;
};
type ErrorBoundaryState = { readonly hasFailed: boolean };

/** Keeps a screen that cannot be drawn from taking the rest of the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override readonly state: ErrorBoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { hasFailed: true };
  }

  override componentDidUpdate(before: ErrorBoundaryProps): void {
    if (this.state.hasFailed && before.place !== this.props.place) this.setState({ hasFailed: false });
  }

  override render() {
    return this.state.hasFailed ? this.props.instead : this.props.children;
  }
}
