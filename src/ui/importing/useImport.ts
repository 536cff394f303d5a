import { useCallback, useRef, useState } from "react";
import { importPlan, ledgerSheets } from "../../sheets/importPlan";
import { passageIn } from "../../sheets/passage";
import type { Call } from "../../transcript/figure";
import { Refusal } from "../../units/refusal";
import { useAttempt } from "../failure";
import type { LibraryCall } from "../library";
import { useWriting, type Writing } from "../useWriting";
import { words } from "../words";
import type { Workbook } from "../workbook";
import { runInSlices } from "./runInSlices";
import { matching, openSession, type Session } from "./session";
import { checkedText, textOf } from "./textFile";

export interface Progress {
  readonly title: string;
  /** Absent until the first step. */
  readonly step?: { readonly step: string; readonly done: number; readonly of: number };
}

/** The import tab's state, and what may be done in it. It lives above the tab, which may be out of view. */
export interface Import {
  readonly session: Session | undefined;
  /** The session is open but the start page is in view. */
  readonly isLeft: boolean;
  readonly reading: Progress | undefined;
  /** Why the last call could not be opened. */
  readonly refusal: string | undefined;
  readonly writing: Writing;
  openFile(file: File): void;
  openText(text: string): void;
  openLibrary(call: LibraryCall): void;
  /** Gives the open call its text; refuses the text of another call. */
  attachText(file: File): Promise<void>;
  cancel(): void;
  leave(): void;
  resume(): void;
  update(change: (session: Session) => Session): void;
  write(): void;
}

async function readText(text: string, onStep: (step: Progress["step"]) => void, signal: AbortSignal) {
  const { readCallInSteps } = await import("../../transcript/read");
  const call = await runInSlices(readCallInSteps(text), onStep, signal);
  if (call?.figures.length === 0) throw new Refusal("input", words.start.nothingFound);
  return call;
}

/** The call beside those that the workbook holds; beside none where its sheet is not ours, which an import will tell. */
async function withEarlier(call: Call, workbook: Workbook): Promise<Call> {
  const { besideEarlier, earlierSheets } = await import("../../sheets/earlierCalls");
  try {
    return besideEarlier(call, await workbook.read(earlierSheets));
  } catch (error) {
    if (error instanceof Refusal) return call;
    throw error;
  }
}

export function useImport(workbook: Workbook): Import {
  const [session, setSession] = useState<Session>();
  const [isLeft, setLeft] = useState(false);
  const [reading, setReading] = useState<Progress>();
  const { refusal, attempt, dismiss } = useAttempt();
  const controller = useRef<AbortController>();
  const writing = useWriting(workbook);

  const update = useCallback(
    (change: (session: Session) => Session) => setSession((current) => current && change(current)),
    [],
  );
  const show = (call: Call, text: string | null) => {
    writing.reset();
    setSession(openSession(call, text));
    setLeft(false);
  };
  const open = (title: string, load: () => Promise<{ call: Call } | { text: string }>) => {
    const { signal } = (controller.current = new AbortController());
    setReading({ title });
    void attempt(async () => {
      try {
        const loaded = await load();
        if ("call" in loaded) {
          const call = await withEarlier(loaded.call, workbook);
          if (!signal.aborted) show(call, null);
          return;
        }
        const text = checkedText(loaded.text);
        const call = await readText(text, (step) => setReading({ title, step }), signal);
        const beside = call && (await withEarlier(call, workbook));
        if (beside && !signal.aborted) show(beside, text);
      } finally {
        if (controller.current?.signal === signal) setReading(undefined);
      }
    });
  };

  return {
    session,
    isLeft,
    reading,
    refusal,
    writing,
    openFile: (file) => open(file.name, async () => ({ text: await textOf(file) })),
    openText: (text) => open(words.start.pasted, async () => ({ text })),
    openLibrary: (call) => open(call.title, () => call.load()),
    async attachText(file) {
      if (!session) return;
      const text = await textOf(file);
      const found = matching(session.call, text);
      const { length } = session.call.figures;
      // A text that was saved anew may differ in a few places; another call's text agrees by chance only.
      if (found < 0.9 * length) throw new Refusal("input", words.reader.otherText(found, length));
      setSession({ ...session, text });
    },
    cancel() {
      controller.current?.abort();
      setReading(undefined);
    },
    leave() {
      dismiss();
      setLeft(true);
    },
    resume: () => setLeft(false),
    update,
    write() {
      if (!session) return;
      const { call, decisions, text } = session;
      const passages = text === null ? undefined : passageIn(text);
      writing.start(ledgerSheets, (existing) => importPlan({ call, decisions }, existing, passages));
    },
  };
}
