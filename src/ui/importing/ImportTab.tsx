import type { Library } from "../library";
import type { Import } from "./useImport";
import { Reading } from "./Reading";
import { Review } from "./Review";
import { Start } from "./Start";

export interface ImportTabProps {
  readonly importing: Import;
  readonly library: Library;
  onScenarios(): void;
}

/** From a call to named cells: start, reading, review. */
export function ImportTab({ importing, library, onScenarios }: ImportTabProps) {
  const { reading, session, isLeft } = importing;
  if (reading) return <Reading progress={reading} onCancel={importing.cancel} />;
  if (session && !isLeft) return <Review importing={importing} session={session} onScenarios={onScenarios} />;
  return <Start importing={importing} library={library} />;
}
