import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { hasShared } from "../shared";
import { scored, type Scores } from "./scorer";

// Calls, releases and monthly updates of companies that do not exist, labelled by the guide for the real call.
const folder = join(__dirname, "calls");
const texts = readdirSync(folder).filter((name) => [".txt", ".md"].includes(extname(name)));

if (!hasShared)
  it("NOT RUN: the scorer is not on this machine", () => console.warn("How well calls are read was not tested."));
else
  test(`${texts.length} calls, releases and updates are read as labelled, but for what these floors leave`, () => {
    const all = texts.map((name): Scores => {
      const gold = join(folder, name.replace(/\.\w+$/, ".gold.json"));
      return scored(readFileSync(join(folder, name), "utf8"), gold);
    });
    const sum = (count: (scores: Scores) => number) => all.reduce((total, scores) => total + count(scores), 0);
    const [right, wrong, stated] = [sum((s) => s.overall.tp), sum((s) => s.overall.fp), sum((s) => s.overall.gold)];
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95);
    expect(right / stated).toBeGreaterThanOrEqual(0.8);
    expect(sum((s) => s.headline.tp) / sum((s) => s.headline.gold)).toBeGreaterThanOrEqual(0.88);
    expect(sum((s) => s.wrong_value)).toBeLessThanOrEqual(60);
    expect(sum((s) => s.silent_loads.length)).toBeLessThanOrEqual(10);
  });
