import { useEffect, useState } from "react";
import type { ExistingWorkbook } from "../../sheets/existing";
import { type Scenario, missing, scenarioPlan, scenarios, scenarioSheets } from "../../sheets/scenarios";
import { useAttempt } from "../failure";
import { useWriting, type Writing } from "../useWriting";
import type { Workbook } from "../workbook";
import { type NamedCell, standsOn } from "./standsOn";

/** A scenario as it stands in this workbook. */
export interface ScenarioHere {
  readonly scenario: Scenario;
  readonly isBuilt: boolean;
  /** What the workbook lacks for it; "" where it has everything. */
  readonly missing: string;
  readonly namedCells: readonly NamedCell[];
}

export interface Scenarios {
  /** Absent until the workbook was read. */
  readonly here: readonly ScenarioHere[] | undefined;
  /** The one that was built last, or is being built. */
  readonly chosen: Scenario | undefined;
  readonly writing: Writing;
  /** Why the workbook could not be read. */
  readonly refusal: string | undefined;
  build(scenario: Scenario): void;
  readAgain(): void;
}

function standing(scenario: Scenario, existing: ExistingWorkbook): ScenarioHere {
  const { id, sheet } = scenario;
  return {
    scenario,
    isBuilt: existing.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase()),
    missing: missing(id, existing),
    namedCells: standsOn(sheet, scenarioPlan(id, existing), existing),
  };
}

/** The scenarios against the workbook, read anew whenever they come into view and after each write. */
export function useScenarios(workbook: Workbook, isShown: boolean): Scenarios {
  const [here, setHere] = useState<readonly ScenarioHere[]>();
  const [chosen, setChosen] = useState<Scenario>();
  const { refusal, attempt } = useAttempt();
  const writing = useWriting(workbook);
  const readAgain = () =>
    void attempt(async () => {
      const existing = await workbook.read(scenarioSheets);
      setHere(scenarios.map((scenario) => standing(scenario, existing)));
    });
  useEffect(() => {
    if (isShown && !writing.busy) readAgain();
  }, [isShown, writing.busy]);
  return {
    ...{ here, chosen, writing, refusal, readAgain },
    build(scenario) {
      setChosen(scenario);
      writing.start(scenarioSheets, (existing) => scenarioPlan(scenario.id, existing));
    },
  };
}
