import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

/** Things that are counted, days and months included. What they are units of, the words around must say. */
const counted: readonly (readonly [name: string, words: RegExp, unit: string])[] = [
  [
    "machines",
    /(?:new |additional |more |mining |bitcoin |ASIC |air[\s-]cooled |liquid[\s-]cooled |immersion |latest[\s-]generation |next[\s-]generation ){0,3}(?:machines?|miners|rigs|units|ASICs)/,
    "units",
  ],
  [
    "named machines",
    /(?:(?:bitmain|microbt|canaan|avalon|antminer|whatsminer|sealminer) ){0,2}(?:[ASMT]\d{2,4}\w*\+?)(?: (?:Pro|XP|Hydro|Hyd|series|Immersion|air-cooled)\.?){0,2} (?:machines?|miners|rigs|units)/,
    "units",
  ],
  // "21,000 S19j Pros": the model counts itself.
  ["models", /(?:[ASMT]\d{2}[a-z]{0,2}\+?)(?: (?:Pro|XP|Hydro|Hyd)\+?){0,2}s/, "units"],
  ["countries", /(?:different )?(?:countries|regions)(?: and (?:regions|countries))?/, "countries"],
  [
    "sites",
    /(?:(?:operating|operational|mining|new|active|owned|hosting|separate|different|other|additional|more|third-party|bitcoin|existing|power) ){0,2}(?:sites?|facilit(?:y|ies)|data cent(?:er|re)s|locations)/,
    "sites",
  ],
  [
    "people",
    /(?:full[\s-]time |talented |dedicated )?(?:employees|people|staff|folks|colleagues|team members)/,
    "people",
  ],
  [
    "shares",
    /(?:(?:ordinary|common|class A|new|treasury|additional|outstanding|of our|its) ){0,2}(?:shares|ADSs?)/,
    "shares",
  ],
  ["GPUs", /(?:(?:nvidia|[A-Z]{1,4}\d{1,4}) ){0,2}GPUs/, "GPUs"],
  ["users", /(?:registered |active )?users/, "users"],
  ["customers", /customers|clients/, "customers"],
  ["blocks", /blocks/, "blocks"],
  ["nm", /nanometers?|nm/, "nm"],
  ["°C", /degrees(?: celsius| centigrade)?|°C/, "degC"],
  ["trading days", /(?:consecutive )?(?:trading |business |calendar )?days/, "days"],
  ["months", /months/, "months"],
];

export const unitRules: readonly Rule<Magnitude>[] = counted.map(([name, words, unit]) =>
  inUnit("units", name, words, unit),
);
