import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Component, type ErrorInfo, type ReactNode } from "react";
import { Page } from "./Page";
import { words } from "./words";

interface State {
  readonly problem?: unknown;
}

/** Shows a bug instead of an empty pane. The workbook is not touched by it. */
export class Boundary extends Component<{ children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(problem: unknown): State {
    return { problem };
  }

  override componentDidCatch(problem: unknown, { componentStack }: ErrorInfo) {
    console.error(problem, componentStack);
  }

  override render() {
    const { problem } = this.state;
    if (problem === undefined) return this.props.children;
    return (
      <Page>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.bug.title}</MessageBarTitle>
            {words.bug.body}
          </MessageBarBody>
        </MessageBar>
        <pre style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>{String(problem)}</pre>
        <Button appearance="primary" onClick={() => this.setState({ problem: undefined })}>
          {words.bug.again}
        </Button>
        <Link onClick={() => location.reload()}>{words.bug.reload}</Link>
      </Page>
    );
  }
}
