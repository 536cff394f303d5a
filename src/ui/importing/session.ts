import { defaultDecisions, type Decision } from "../../sheets/review";
import { mappedByHand, type Mapping, unmapped } from "../../transcript/byHand";
import type { Call, CallDocument, Figure, Unread } from "../../transcript/figure";

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

/** The session with a left-over number mapped by the analyst, who thereby takes it. */
export function mapByHand(session: Session, number: Unread, mapping: Mapping): Session {
  const { call, id } = mappedByHand(session.call, number, mapping);
  return decide({ ...session, call }, [id], { choice: "accept" });
}

export function putBack(session: Session, figure: Figure): Session {
  const decisions = Object.fromEntries(Object.entries(session.decisions).filter(([id]) => id !== figure.id));
  const decided = new Set([...session.decided].filter((id) => id !== figure.id));
  return { ...session, call: unmapped(session.call, figure), decisions, decided };
}

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
