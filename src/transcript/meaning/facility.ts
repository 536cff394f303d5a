import type { Magnitude } from "../magnitude";
import { metric, type Metric } from "../taxonomy";
import { between, type Quantity, type Scene } from "./scene";

const line = "(?:facility|revolver|credit line|line of credit|lines? of credit|line)";
/** "under the $40 million facility", "the undrawn C$15 million line": how much may be borrowed. */
const sized = new RegExp(
  `^ (?:(?!(?:of|on|under|from|in|at|to|and|against|with|by|through|via|was|were|is|drawn|outstanding)\\b)[\\w-]+ ){0,4}${line}\\b`,
  "i",
);
const determined =
  /\b(?:under|on|against|from|through|via|with|of|undrawn|unused|excluding|including|an?|the|our|its|new|existing)\s+(?:(?:an?|the|our|its|new|existing|undrawn|unused|up to|committed)\s+)*$/i;
const promised =
  /\b(?:commitments?|committed|facility|revolver|loan|line) (?:is |was )?(?:for|of|sized at)(?: an?)?(?: up to)?\s*$/i;
const debt = /^ of (?:[\w-]+ ){0,2}(?:debt|financing|borrowings?|loans?)\b/i;
const isFor = /\b(?:loan|facility|revolver|line) (?:is|was) for(?: up to)?\s*$/i;
const drawnOf = /\bdrawn (?:out )?of(?: the| an?)?\s*$/i;

/** "on which $16.5 million was drawn", "$50 million drawn of $100 million": what is owed. */
const owed = /^(?: of it)?(?: (?:was|were|is|are|has been|had been|remained|remains))? (?:drawn|outstanding)\b/i;
const outstanding = /\boutstanding (?:under|on)\b[^.;]{0,80}\b(?:was|were|is|stood at|of)(?: about)?\s*$/i;
const drew = /\b(?:drew|borrowed|received|during|in the (?:quarter|month|year))\b/i;
const borrows = new RegExp(`\\b(?:${line}|loan)\\b`, "i");
/** Of other things than a loan that may be outstanding. */
const ofOthers = /\b(?:notes?|bonds?|debentures?|shares?|warrants?|invoices?|receivables?)\b/i;

/** "$6.5 million went to retire the equipment loan", "used $41.5 million of it to repay": what was paid back. */
const repays =
  /^ (?:of (?:it|them|that|this|the proceeds) )?(?:(?:went|was used|were used|was spent) )?to (?:retire|repay|pay (?:down|off|back)|prepay|redeem)\b/i;
const isMeant = /\b(?:will|would|plans?|intends?|expects?|may|could|to use|using up to)\b[^.;]{0,40}$/i;

/** What may be borrowed under a credit line, and what of it is. */
export function facilityOf(scene: Scene, { from, end }: Quantity, { unit }: Magnitude): Metric | undefined {
  if (!/^(?!BTC)[A-Z]{3}$/.test(unit)) return undefined;
  const opening = between(scene, scene.start, from);
  const closing = between(scene, end, Math.min(scene.end, end + 80));
  if (repays.test(closing) && !isMeant.test(opening)) return metric("debt_repaid");
  if (outstanding.test(opening) && borrows.test(opening)) return metric("secured_loans");
  if (owed.test(closing) && !drew.test(opening) && borrows.test(opening + closing) && !ofOthers.test(opening + closing))
    return metric("secured_loans");
  const isSize =
    (sized.test(closing) && determined.test(opening) && !/\b(?:drew|borrowed|repaid|drawn)\s+$/i.test(opening)) ||
    (promised.test(opening) && debt.test(closing)) ||
    isFor.test(opening) ||
    (drawnOf.test(opening) && borrows.test(opening));
  return isSize ? metric("credit_facility") : undefined;
}
