import type { Argument } from "./customFunctionDriver";
import type { CustomFunctionResult } from "./customFunctionResults";

/** Calls a function of the add-in by its id. It always ends in a result. */
export type CallFunction = (id: string, values: readonly Argument[]) => Promise<CustomFunctionResult>;

/** Answers kept at most; a larger workbook asks again for those it has not used for longest. */
const most = 50_000;

/**
 * The answers of the add-in's functions by their arguments.
 *
 * A spreadsheet asks in the middle of its calculation and cannot wait, while the add-in answers some 200 ms later, for
 * hundreds of calls in one message. So the first question gets no answer; when answers arrive, the cells that asked are
 * named together, to be calculated again. The functions are pure: the same arguments need asking once.
 */
export class Answers<Cell> {
  private readonly known = new Map<string, CustomFunctionResult>();
  private readonly asking = new Map<string, Cell[]>();
  private arrivals: Cell[] = [];
  private generation = 0;

  constructor(
    private readonly call: CallFunction,
    private readonly arrived: (cells: readonly Cell[]) => void,
  ) {}

  /** The answer, or undefined while it is not there; then the cell is named when it is. */
  ask(id: string, values: readonly Argument[], cell: Cell): CustomFunctionResult | undefined {
    const question = JSON.stringify([id, values]);
    const known = this.known.get(question);
    if (known) return this.keep(question, known);
    const others = this.asking.get(question);
    if (others) others.push(cell);
    else {
      this.asking.set(question, [cell]);
      void this.request(question, id, values, this.generation);
    }
    return undefined;
  }

  /** Forgets all answers, as when the add-in is loaded anew; answers to what was asked before are not used any more. */
  forget() {
    this.generation++;
    this.known.clear();
    this.asking.clear();
  }

  private async request(question: string, id: string, values: readonly Argument[], generation: number) {
    const result = await this.call(id, values);
    if (generation !== this.generation) return;
    this.keep(question, result);
    if (this.arrivals.length === 0) setTimeout(() => this.arrived(this.arrivals.splice(0)));
    this.arrivals.push(...(this.asking.get(question) ?? []));
    this.asking.delete(question);
  }

  private keep(question: string, result: CustomFunctionResult): CustomFunctionResult {
    this.known.delete(question);
    this.known.set(question, result);
    if (this.known.size > most) this.known.delete(this.known.keys().next().value!);
    return result;
  }
}
