import type { Magnitude } from "../magnitude";
import type { Metric } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";
import type { Candidate } from "./subject";

/** "$979 million of preferred stock" after "cash": what follows "of" is what it is, known or not. */
export const isOfSomethingElse = (
  scene: Scene,
  { from, end }: Quantity,
  { unit }: Magnitude,
  best: Candidate | undefined,
) =>
  ["USD", "TH/s", "MW"].includes(unit) &&
  !(
    unit === "TH/s" &&
    /^\s+of\s+(?:total |our )*(?:computing power|hash ?rate)\b/i.test(
      between(scene, end, Math.min(scene.end, end + 40)),
    )
  ) &&
  best?.side !== "right" &&
  !(best && end > best.mention.end && between(scene, best.mention.end, from).trim() === "") &&
  /^\s+of\s+(?!which|whom|that|those|it\b|this\b|them\b|these\b|the (?:quarter|year)|(?:last|this|next) )[a-z]/i.test(
    between(scene, end, Math.min(scene.end, end + 24)),
  );

/** "8 MW was energized on October 22", "energised on 29 October, 12 MW", "bought the former mill, 210 MW": one step of many. */
const addedThen =
  /^ (?:(?:was|were|has been|have been|had been) )?(?:energi[sz]ed|commissioned|added|switched on|brought online|delivered|handed over) (?:on|in|during|and)\b/i;
const boughtWith =
  /\b(?:energi[sz]ed|commissioned|switched on) (?:on|in) [\w ]{3,24}, $|\b(?:bought|acquired|purchased)\b[^.;:]{3,80}, $/i;

/** "We energized 45 megawatts": what was added, not what there is. */
export const isAddition = (scene: Scene, { from, end }: Quantity, { unit }: Magnitude) =>
  ["TH/s", "MW"].includes(unit) &&
  (addedThen.test(between(scene, end, Math.min(scene.end, end + 40))) ||
    boughtWith.test(between(scene, scene.start, from)) ||
    /^\s*(?:(?:that )?(?:are|is) )?(?:being|to be|yet to be|still to be)\b/i.test(
      between(scene, end, Math.min(scene.end, end + 24)),
    ) ||
    /\b(?:energi[sz]\w+|add\w*|install\w*|deploy\w*|bring\w*)\s+(?:online )?(?:an? (?:further|additional|extra)|another|additional)\s+$/i.test(
      between(scene, scene.start, from),
    ) ||
    /\b(?:energi[sz]ed|added|secured|acquired|signed|installed|deployed|brought online)\s+(?:an?\s+)?(?:(?:additional|another|new|further)\s+)?$/i.test(
      between(scene, scene.start, from),
    ));

/** "an option on another 3.5 exahash": what may be bought. */
export const isOptional = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  ["TH/s", "MW", "units"].includes(unit) &&
  /\boptions? (?:on|for|over|to (?:buy|purchase|acquire|add|take|order))(?: (?:up to|another|an additional|a further|about|around|roughly|some))*\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "Peak hash rate was 24.1 exahash": of a moment in the quarter. */
export const isPeak = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  unit === "TH/s" && /\bpeak(?:s|ed|ing)?\b[^.;,]{0,40}$/i.test(between(scene, scene.start, from));

/** "bought with the proceeds at an average price of $97,500": no sum, whatever was named before. */
export const isPriceOfOne = (
  scene: Scene,
  { from }: Quantity,
  { unit, power }: Magnitude,
  metric: Metric | undefined,
) =>
  unit === "USD" &&
  power === 0 &&
  metric?.unit === "USD" &&
  /\b(?:price|cost)s? of\s*$/i.test(between(scene, scene.start, from));

/** "Orders are $160 million, of which $110 million …": a part, unless what follows names it. */
export const isPart = (scene: Scene, { from, end }: Quantity, best: Candidate | undefined, whole: Metric | undefined) =>
  (best?.side !== "right" || best.sense.metric === whole) &&
  !isOfState(scene, end, best?.sense.metric ?? whole) &&
  /\b(?:of (?:which|that|these|those|them)|including|which (?:included|includes|include)(?: an?)?),?\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "of which 480 megawatts is operating", "3,072 are contracted": a part that is told by its state. */
const isOfState = (scene: Scene, end: number, metric: Metric | undefined) =>
  /^(?:power_capacity_mw|fleet_units|gpus|hpc_capacity_mw|sites|units_ordered)$/.test(metric?.id ?? "") &&
  /^\s+(?:(?:are|is|were|was|have been|has been|of (?:them|these) )\s*)?(?:installed|deployed|energi[sz]ed|hashing|operating|operational|online|live|running|racked|contracted|in (?:transit|operation|storage))\b/i.test(
    between(scene, end, Math.min(scene.end, end + 40)),
  );

/** "ASP for the V9 is $14": of one product, where the metric is the company's. */
export const isOfOneProduct = (scene: Scene, { from }: Quantity, best: Candidate | undefined) =>
  best?.sense.metric.id === "average_selling_price" &&
  best.side === "left" &&
  scene.products.some(({ start, end }) => start >= best.mention.end && end <= from);

/** "With grid tariffs of about 4.1 øre": a part of what power costs; "energy sold back: 31,400 MWh at $162": what was got for it. */
export const isGridFee = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  /\/(?:kWh|\?)$/.test(unit) &&
  /\b(?:energy|power|electricity|megawatt[- ]hours|MWh|GWh) (?:we )?(?:sold|resold|returned)\b[^.;]{0,80}$|\b(?:sold|resold)\b[^.;]{0,40}\b(?:energy|power|electricity|megawatt[- ]hours|MWh|GWh|back)\b[^.;]{0,60}$|\b(?:grid|network|transmission|distribution) (?:tariffs?|fees?|charges?|costs?)(?: of| at| were| was| are| is)?\W*$/i.test(
    between(scene, scene.start, from),
  );

/** "the block subsidy fell from 6.25 to 3.125 bitcoin" */
export const isOfSubsidy = (scene: Scene, { from }: Quantity, { unit, value }: Magnitude) =>
  unit === "BTC" &&
  Number(value) <= 50 &&
  /\b(?:subsidy|subsidies|halving|block rewards?)\b[^.;]{0,60}$|\b(?:subsidy|block reward)\b[^;]{0,80}$/i.test(
    between(scene, scene.start, from),
  );

/** "had been $17 million rather than $6 million": which of them was when, the words leave open. */
export const isRather = (scene: Scene, { from, end }: Quantity) =>
  /\brather than\s*(?:an? |the )?$/i.test(between(scene, scene.start, from)) ||
  /^\s+rather than\b/i.test(between(scene, end, Math.min(scene.end, end + 20)));

/** A quarter's rate told as a year's. */
export const isRunRate = (scene: Scene, { start, end, magnitude }: Quantity) =>
  /\b(?:ARR|annuali[sz]ed|run[ -]rate)\b[^.;]{0,30}$/i.test(between(scene, scene.start, start)) ||
  (magnitude?.unit === "USD" &&
    /^ (?:per|a|each) (?:day|week|month)\b/i.test(between(scene, end, Math.min(scene.end, end + 12)))) ||
  /^\s*(?:(?:to|and) \$?\d[\d.]{0,8} (?:(?:million|billion|cents) )?)?(?:in |of )?(?:ARR|annuali[sz]ed|(?:annual |revenue )?run[ -]rate|per year|an? (?:year|quarter|month)(?! (?:ago|earlier|before|prior))|annually)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 32)),
  );

/** "The clients have 128 megawatts with us": what others have. */
export const isOfOthers = (scene: Scene, { from }: Quantity, { unit }: Magnitude) =>
  ["TH/s", "MW", "BTC", "units"].includes(unit) &&
  /\b(?:clients|customers|tenants|partners|peers|competitors)\s+(?:have|had|hold|held|own|run|operate)\b[^,;]*$/i.test(
    between(scene, scene.start, from),
  );

const placed = /^(?: \w+){0,2} (?:at|in) (?:our |the )?(\p{Lu}[\p{Ll}'’-]+)/u;

/** "70 bitcoin at Tilden": of a place that we do not know. */
export function isAtUnknown(scene: Scene, { end }: Quantity, { unit }: Magnitude): boolean {
  if (!["TH/s", "MW", "J/TH", "USD/kWh", "BTC", "units"].includes(unit)) return false;
  const found = placed.exec(between(scene, end, Math.min(scene.end, end + 60)));
  if (!found) return false;
  const at = end + found[0].length - found[1]!.length;
  const known = [...scene.sites, ...scene.regions, ...scene.products, ...scene.periods, ...scene.bases].some(
    ({ start, end: to }) => start < at + found[1]!.length && to > at,
  );
  return !known && !/^(?:Bitcoin|Phase|Fiscal|Q\d)\b/.test(found[1]!) && !scene.places.company.includes(found[1]!);
}

const named =
  /(?:^\W{0,4}(?=\p{Lu}[\p{L}'’-]+ (?:alone )?(?:was |is )?(?:hashing|running|hashes|hashed|runs|sits|operates)\b)|[,;]\s+(?:and\s+)?|\b(?:and|while)\s+)(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?: alone)?,?(?: (?:at|with|is|was|has|had|runs?|ran|operates|paid|averaged|(?:is|was) (?:hashing |running )?at))?\s*$/u;

/** ", Brackett at 11.9": of something with a name that is no site, region or product we know of. */
export function isOfUnknown(scene: Scene, { from }: Quantity, { unit }: Magnitude): boolean {
  if (!["TH/s", "MW", "J/TH", "USD/kWh"].includes(unit)) return false;
  const opening = between(scene, scene.start, from);
  const found = named.exec(opening);
  if (!found) return false;
  const at = scene.start + found.index + found[0].indexOf(found[1]!) + (from - scene.start - opening.length);
  const known = [...scene.sites, ...scene.regions, ...scene.products, ...scene.mentions, ...scene.periods].some(
    ({ start, end }) => start < at + found[1]!.length && end > at,
  );
  return !known && !/^(?:We|It|That|They|I|Our|The|Q\d)\b/.test(found[1]!) && !scene.places.company.includes(found[1]!);
}

/** "The board authorized a further $50 million": what may be bought or sold, not what was. */
export const isAllowance = (scene: Scene, { from }: Quantity, metric: Metric | undefined) =>
  metric?.kind === "flow" &&
  /\b(?:authori[sz]ed|authori[sz]ation (?:of|for)|approved|may (?:sell|buy|issue)|program of)(?: (?:an?|the|its|our|new|up to|additional|another|further|repurchase of)){0,4}\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "We drew $60 million on the facility": no balance of it, and no proceeds of what was named before. */
export const isDrawn = (scene: Scene, { from, end }: Quantity, metric: Metric | undefined) =>
  !metric?.id.startsWith("secured_loan") &&
  (/\b(?:drew|drawn|borrowed)(?: down)?\s*$/i.test(between(scene, scene.start, from)) ||
    /^\s{1,3}(?:was|were|is|has been|had been|of it was|remained|remains)?\s*(?:undrawn|drawn|borrowed|outstanding under)\b/i.test(
      between(scene, end, Math.min(scene.end, end + 30)),
    ));

/** "under its $500 million at-the-market program": how much may be raised or bought, not what was. */
export const isSizeOfProgram = (scene: Scene, { from, end }: Quantity) =>
  /^\s+(?!(?:under|through|via|pursuant|from|by|in)\b)(?:[\w-]+\s+){0,3}(?:program|programme|plan|authori[sz]ation|shelf|prospectus|ATM)\b/i.test(
    between(scene, end, Math.min(scene.end, end + 60)),
  ) &&
  /\b(?:under|of|through|via|from|with|on|in|established|authorized|approved|announced|launched|new|existing|an?|its|the|our)\s*$/i.test(
    between(scene, scene.start, from),
  );

/** "$4.0 million in cash, paid today": a price, no balance. */
export const isPaidInCash = (scene: Scene, { from, end }: Quantity) =>
  /^\s+in cash\b/i.test(between(scene, end, Math.min(scene.end, end + 12))) &&
  (/\b(?:got|received|collected|spent)(?: about| around| over| roughly| some)?\s*$/i.test(
    between(scene, scene.start, from),
  ) ||
    /\b(?:paid|payable|pay|closing|consideration|tranches?|purchase price|upfront|deposit|instal?lments?|settled|dividends?)\b/i.test(
      between(scene, scene.start, scene.end),
    ));

/** "Hash rate leased from suppliers: 13.6 EH/s" */
export const isOfSuppliers = (scene: Scene, { from }: Quantity) =>
  /\b(?:leased|rented|sourced|procured) from\b[^.;]{0,40}$|\bleased (?:hash ?rate|capacity)\b[^.;]{0,20}$/i.test(
    between(scene, scene.start, from),
  );

/** "the gain had been $17 million rather than $6 million", "40 MW could be converted": of another time, or none. */
export const isUnsettled = (scene: Scene, { from, end, magnitude }: Quantity) =>
  /\b(?:SOFR|LIBOR|EURIBOR|BBSW|NIBOR|STIBOR|SONIA|CORRA|prime|base rate)(?: rate)?,? ?(?:plus|\+)(?: a (?:margin|spread) of)?\s*$/i.test(
    between(scene, scene.start, from),
  ) ||
  /\b(?:rather than|had been)(?: an?| the)?\s*$/i.test(between(scene, scene.start, from)) ||
  /\bwhere there (?:were|was|had been)(?: only| about)?\s*$/i.test(between(scene, scene.start, from)) ||
  /\bwhere (?:the )?(?:power|electricity|energy)(?: price| cost)? (?:is|costs?)\s*$/i.test(
    between(scene, scene.start, from),
  ) ||
  // "40% of next summer's load is hedged at $41": what some of it will cost.
  (/\/(?:kWh|\?)$/.test(magnitude?.unit ?? "") && /\bhedged (?:in )?at\s*$/i.test(between(scene, scene.start, from))) ||
  (magnitude?.unit === "TH/s" && /\bget to the\s*$/i.test(between(scene, scene.start, from))) ||
  /^\s+(?:could|might|may)\b/i.test(between(scene, end, Math.min(scene.end, end + 8)));

/** "Since then we have raised $150 million": a flow of no period that the call reports. */
export const isAfterwards = (scene: Scene, { from }: Quantity, metric: Metric | undefined) =>
  metric?.kind === "flow" &&
  /\b(?:since (?:then|quarter[- ]end|year[- ]end|the end of)|subsequent to|subsequently|after (?:the )?(?:quarter|year)[- ]end)\b/i.test(
    between(scene, scene.start, from),
  );
