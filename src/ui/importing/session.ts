import { defaultDecisions, type Decision } from "../../sheets/review";
import type { Call, CallDocument } from "../../transcript/figure";

/** A call under review. */
export interface Session {
  readonly call: Call;
  /** The text it was read from, where it is at hand. */
  readonly text: string | null;
  readonly decisions: Readonly<Record<string, Decision>>;
  /** Ids of figures that the analyst has decided about. */
  readonly decided: ReadonlySet<string>;
}

export const openSession = (call: Call, text: string | null): Session => ({
  call,
  text,
  decisions: defaultDecisions(call),
  decided: new Set(),
});

export const decide = (session: Session, ids: readonly string[], decision: Decision): Session => ({
  ...session,
  decisions: { ...session.decisions, ...Object.fromEntries(ids.map((id) => [id, decision])) },
  decided: new Set([...session.decided, ...ids]),
});

export type Correction = Pick<CallDocument, "company" | "ticker" | "period">;

/** The call under another company or period; figures of the former period move with it. */
export function correct(session: Session, correction: Correction): Session {
  const { document, figures } = session.call;
  const moved = figures.map((figure) =>
    figure.period !== null && figure.period === document.period ? { ...figure, period: correction.period } : figure,
  );
  return { ...session, call: { ...session.call, document: { ...document, ...correction }, figures: moved } };
}

/** How many figures stand in a text where they were read. */
export const matching = ({ figures }: Call, text: string): number =>
  figures.filter(({ start, end, text: words }) => text.slice(start, end) === words).length;
