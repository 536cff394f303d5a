import { factsOf, type Fact, type Statement } from "./facts";
import type { Figure } from "../figure";
import { meets } from "./interval";
import { remembered } from "./remembered";

/** Statements of a fact that one value can be meant by, looked at from its first. */
const agreeing = ({ statements }: Fact) =>
  statements.length > 1 && statements.every((each) => meets(each.interval, statements[0].interval));

const elsewhere = ({ statements }: Fact) =>
  new Set(statements.flatMap(({ mentions }) => mentions).map(({ line }) => line)).size > 1;

/** The statements that the call makes twice in as many places, once to fewer digits: in a sentence and in a table. */
export const repeatedIn: (figures: readonly Figure[]) => ReadonlySet<Statement> = remembered(
  (figures: readonly Figure[]) =>
    new Set(
      factsOf(figures)
        .filter((fact) => agreeing(fact) && elsewhere(fact))
        .flatMap(({ statements }) => statements),
    ),
);
