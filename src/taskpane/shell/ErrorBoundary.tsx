import { Component, type ErrorInfo, type ReactNode } from 'react';
import type { Say } from '../say';
import { FaultScreen } from './FaultScreen';

interface Props {
  readonly say: Say;
  readonly children: ReactNode;
}

interface State {
  readonly error: unknown;
  readonly where: string;
  readonly hasFailed: boolean;
}

/** Shows our own faults, with details to copy, instead of an empty page. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, where: '', hasFailed: false };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error, hasFailed: true };
  }

  override componentDidCatch(_error: unknown, info: ErrorInfo): void {
    this.setState({ where: info.componentStack ?? '' });
  }

  override render(): ReactNode {
    const { say, children } = this.props;
    const { error, where, hasFailed } = this.state;
    return hasFailed ? <FaultScreen error={error} where={where} say={say} /> : children;
  }
}
