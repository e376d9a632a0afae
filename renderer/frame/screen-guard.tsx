import { Component, type ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Banner } from '../parts/surfaces.tsx';

interface GuardProps {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Keeps a screen that failed from taking the window (and the text in it) along. React offers this to classes only. */
export class ScreenGuard extends Component<GuardProps, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const retry = <Button onClick={() => this.setState({ failed: false })}>{this.props.retry}</Button>;
    return (
      <div className="page">
        <Banner tone="hold" role="alert" title={this.props.title} actions={retry}>
          {this.props.text}
        </Banner>
      </div>
    );
  }
}
