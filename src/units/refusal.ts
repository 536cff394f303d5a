/**
 * A refusal the user can act on; anything else thrown is a bug.
 *
 * `input`: a bad argument, `#VALUE!` in a cell. `no-answer`: the inputs are good and there is no such number
 * (never pays back, past the last halving), `#N/A` in a cell.
 */
export class Refusal extends Error {
  constructor(
    readonly kind: "input" | "no-answer",
    message: string,
  ) {
    super(message);
    this.name = "Refusal";
  }
}
