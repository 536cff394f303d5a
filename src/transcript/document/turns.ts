import type { Figure } from "../figure";
import type { Introduced } from "./introduced";
import type { Participants } from "./participants";
import { postWords } from "./people";
import type { Label } from "./speakers";

/** Another is a company of which a digest tells beside its subject. */
export type Role = "operator" | "management" | "analyst" | "another";

export interface Turn {
  readonly speaker: string | null;
  readonly role: Role;
  readonly section: Figure["section"];
}

/** What the turn before says of whose turn it is. */
export interface Before {
  readonly role: Role;
  /** It gave the floor to a colleague. */
  readonly handsOver: boolean;
  /** It asked something. */
  readonly asks: boolean;
}

/** Says what part each speaker plays, as the call goes on. */
export class Cast {
  readonly #managers = new Set<string>();
  readonly #titles: ReadonlyMap<string, string>;
  readonly #analysts: ReadonlySet<string>;
  /** Whom the operator calls upon. */
  readonly #called: ReadonlySet<string>;

  constructor(
    labels: readonly (Label | undefined)[],
    { titles, managers, analysts }: Pick<Participants, "titles" | "managers" | "analysts">,
    introduced: Introduced,
  ) {
    const told = labels.flatMap((label) =>
      label?.speaker && label.title ? [[label.speaker, label.title] as const] : [],
    );
    this.#titles = new Map([...titles, ...told]);
    this.#analysts = analysts;
    this.#called = introduced.analysts;
    [...managers, ...introduced.managers].forEach((name) => this.#managers.add(name));
  }

  /** Whether someone takes the floor who was called upon to ask. */
  isCalled(speaker: string | null): boolean {
    return speaker !== null && this.#called.has(speaker) && !this.#managers.has(speaker);
  }

  turnOf({ speaker, asks }: Pick<Label, "speaker" | "asks">, section: Turn["section"], before?: Before): Turn {
    const role = this.#roleOf(speaker, asks, section, before);
    if (role === "management" && speaker) this.#managers.add(speaker);
    return { speaker, role, section };
  }

  #roleOf(
    speaker: string | null,
    asks: boolean | undefined,
    section: Turn["section"],
    before: Before | undefined,
  ): Role {
    if (speaker && /^(?:operator|moderator|(?:conference|call) (?:operator|coordinator)|coordinator)\b/i.test(speaker))
      return "operator";
    if (asks !== undefined) return asks ? "analyst" : "management";
    if (!speaker) return section === "prepared" ? "management" : "analyst";
    const title = this.#titles.get(speaker) ?? "";
    if (/\banalyst\b/i.test(title) || this.#analysts.has(speaker) || /\banalyst\b/i.test(speaker)) return "analyst";
    if (section === "prepared" || this.#managers.has(speaker)) return "management";
    if (this.#called.has(speaker)) return "analyst";
    if (postWords.test(title) || /\b(?:executive|company|management)\b/i.test(speaker)) return "management";
    // Whoever a manager gives the floor to, and whoever speaks right after a question, answers.
    const answers =
      before && (before.handsOver ? before.role === "management" : before.role === "analyst" && before.asks);
    return answers ? "management" : "analyst";
  }
}
