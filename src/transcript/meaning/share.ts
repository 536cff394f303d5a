import type { Calendar } from "../calendar";
import type { Magnitude } from "../magnitude";
import { resolve } from "../period/resolve";
import { metric as metricOf } from "../taxonomy";
import { dimensionOf } from "./dimension";
import type { Meaning } from "./meaning";
import type { Memory } from "./memory";
import { between, type Quantity, type Scene } from "./scene";
import { candidates } from "./subject";
import { labelFor, sideOf, spokenTime, type Times } from "./time";

const shares: Readonly<Record<string, string>> = {
  machine_sales_revenue: "machine_sales_revenue_share",
  total_revenue: "total_revenue_share",
};

/** "contributed nearly 80% of machine sales revenue" */
export function shareOf(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  times: Times,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  if (
    !/^(?:\s+and \d+(?:\.\d+)?\s?(?:%|percent))?(?:,? respectively,?)?\s+of\b/i.test(
      between(scene, quantity.end, Math.min(scene.end, quantity.end + 40)),
    )
  )
    return undefined;
  const whole = candidates(
    scene,
    quantity,
    ({ metric }) => metric.id in shares || metric.id === "online_orders_share",
  ).find(({ side, cost }) => side === "right" && cost < 14);
  if (!whole) return undefined;
  const metric = metricOf(shares[whole.sense.metric.id] ?? whole.sense.metric.id);
  const dimension = dimensionOf(scene, quantity, metric, false, memory.topic);
  if (!Object.keys(dimension).length) return undefined;
  const phrase = spokenTime(scene, quantity, times);
  const time = phrase ? resolve(phrase, calendar, false) : null;
  return {
    metric,
    base: metric,
    opposite: false,
    value: magnitude.value,
    unit: "ratio",
    comparison: null,
    period: labelFor(metric, time, calendar),
    basis: sideOf(time, calendar) === "before" ? "prior" : "actual",
    dimension,
  };
}
