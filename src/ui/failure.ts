import { useCallback, useState } from "react";
import { Refusal } from "../units/refusal";

/**
 * Runs what may be refused. A refusal is shown where it was asked for; anything else is a bug and goes to the boundary.
 *
 * `busy` while it runs, so that a button is not pressed twice.
 */
export function useAttempt() {
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [, throwInRender] = useState<never>();
  const attempt = useCallback(async (action: () => Promise<void>) => {
    setBusy(true);
    setRefusal(undefined);
    try {
      await action();
    } catch (problem) {
      if (problem instanceof Refusal) setRefusal(problem.message);
      else
        throwInRender(() => {
          throw problem;
        });
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, refusal, attempt, dismiss: () => setRefusal(undefined) };
}
