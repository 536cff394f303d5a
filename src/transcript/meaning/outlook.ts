import { between, type Quantity, type Scene } from "./scene";

const ahead =
  /\b(?:expect(?:s|ing)?|expected to|anticipat(?:e|es|ing)|guid(?:e|ing) (?:to|for)|guidance (?:for|is|of|range|remains)|outlook|forecast(?:s|ing)?|looking (?:at|ahead)|we see\b|shooting for|look(?:ing)? (?:for|to) (?:revenue|reach|grow|achieve|have|expand|be)|we look for|aim(?:s|ing)?(?! ?:)|plan(?:s|ning)? to|on track|project(?:s|ing)? (?:to|that|revenue)|estimate[sd]? (?:to|that)|target(?:s|ing|ed)?|goal|will\b(?! (?:go|walk|talk|take you|cover|give you|speak|turn|hand|let|read|discuss|get into)\b)|budget(?:s|ed|ing)?(?= (?:for|production|\$|of|to)\b)|we budget\b|continue to look for|want to (?:see|be|reach|get|have)|intend|going forward|(?:I|we)(?: would|['’]d) (?:think|guess|assume|expect)|think of|poised to|gets? us to|should (?:\w+ )?(?:reach|be|bring|have|get|grow|rise|increase|come|take|add|land|fall|run)|would (?:bring|take|be)|bring(?:s)? us to|by the (?:end|middle) of next|ought to (?:be|reach|get|have)|(?:I|we)['’]d (?:model|use|pencil)|I would (?:model|use|pencil)|like to (?:get|reach|be)|reaffirm\w*|(?:that )?(?:gets|get) (?:us |you )?to(?! (?:the|an?) (?:\w+ ){0,2}(?:cost|cash|total|all|margin|profit))|(?:believe|think|confident) (?:that )?we (?:can|should) (?:be|get|reach|have)|promis\w+|(?:we|I) (?:had )?(?:told|guided|promised|gave(?! (?:back|up|away))|pointed)|(?:we|I) (?:had )?said(?! [^.;]{0,60}\b(?:was|were)\b)|(?:told|guided) (?:you|the (?:market|Street)))\b/i;

/** "… is still the plan": said after the number. */
const planned =
  /^(?:[^.;,]|\.\d|,\d){0,60}\b(?:(?:is|are|remains?|stays?|stands?) (?:still )?(?:the|our|a) (?:fair )?(?:plan|target|goal|guidance|expectation|outlook)|(?:comes?|coming) (?:on|online) (?:in|by|at|next)|(?:is|are) (?:expected|planned|targeted|anticipated|slated|scheduled|due))\b/i;

/** ", and we repurchased": a clause of its own that tells what was done, whatever is expected before it. */
const done =
  /(?:[,;]\s+(?:and|but|while)|;)\s+(?:we|they|it)\s+(?:have |also |already ){0,2}(?:\w+ed|sold|bought|paid|spent|had|held|was|were|made|stood|got|did)\b/gi;

/** "; reported gross margin was": what follows tells of what has been. */
const stated = /^;\s+(?!if\b)[^;]{0,60}\b(?:was|were|came (?:in )?at|stood at)\W{0,3}(?:about |around )?$/i;

/** Told under an outlook, but of what has been. */
const tellsPast =
  /\b(?:was|were|had|did|mined|sold|produced|held|ended|grew|rose|fell|increased|decreased|reported|achieved|completed|paid|repaid|raised)\b/i;

/** "138 Bitcoin were produced in October" */
const wasDone = /^(?:\s[\w-]+){0,2}\s(?:were|was|have been|has been)\s\w+(?:ed|ld|id|ne|de|en)\b/i;

const withoutIt =
  /^\W*(?:without|excluding|before|adjusted for)\b[^.;]{0,90}\bwould be(?: about| around| roughly)?\s*$/i;

/** The words before a quantity look forward. */
export function looksAhead(scene: Scene, quantity: Quantity): boolean {
  const opening = between(scene, scene.start, quantity.from);
  const semicolon = opening.lastIndexOf(";");
  const told = semicolon > 0 && stated.test(opening.slice(semicolon)) ? semicolon : 0;
  const since = Math.max(told, [...opening.matchAll(done)].at(-1)?.index ?? 0);
  // "Without the write-down gross profit would be": of what has been.
  if (withoutIt.test(opening)) return false;
  const isOutlook =
    scene.under?.isOutlook &&
    !tellsPast.test(opening) &&
    !wasDone.test(between(scene, quantity.end, Math.min(scene.end, quantity.end + 40)));
  return isOutlook || ahead.test(opening.slice(since)) || planned.test(between(scene, quantity.end, scene.end));
}

/** A number that only supposes: "if bitcoin ran to 150,000", "assuming a price of". */
export const supposes = (scene: Scene, quantity: Quantity) =>
  /^\s+(?:\w+ )?we (?:will|would|should) be\b/i.test(
    between(scene, quantity.end, Math.min(scene.end, quantity.end + 30)),
  ) ||
  /\b(?:(?<!would |['’]d )assum(?:e|es|ing)|suppose|(?:study|evaluat|explor|consider)ing|hypothetical|let['’]s say|for (?:every|each)|every \d+(?:\.\d+)?%|each \d+(?:\.\d+)?%|in a scenario|if (?:the )?(?:bitcoin|btc|hash ?price|difficulty|price of|you|it|(?:I|we) (?:add|include|count|throw in))\b)/i.test(
    between(scene, scene.start, quantity.from),
  );

/** An earlier outlook that was met or missed: "exceeding our previous guidance of", "above the top end of our guidance of". */
export function superseded(scene: Scene, quantity: Quantity): boolean {
  const low = scene.quantities[scene.quantities.indexOf(quantity) - 1];
  const { from } = quantity.joined === "range" && quantity.point === "high" && low ? low : quantity;
  const opening = between(scene, scene.start, from);
  if (
    /\b(?:we|I)(?: had)? (?:told|guided|promised|gave(?! (?:back|up|away))|indicated|pointed)\b[^.;]*$/i.test(
      opening,
    ) &&
    !/\b(?:now|today|raising|raise|still)\b/i.test(opening)
  )
    return true;
  return (
    /\b(?:previous|prior|earlier|our|the|original|initial)(?: (?:guided|guidance|target|outlook|goal|forecast))?(?: range| guidance| outlook| target)?(?: (?:for|on) (?:the|this) quarter)? of\W*$/i.test(
      opening,
    ) &&
    /\b(?:exceed\w*|beat\w*|above|ahead of|surpass\w*|met|missed|below|versus|compared|top|high end|upper|low end|bottom|middle|mid-?point|within|inside|in line|consistent)\b/i.test(
      opening,
    )
  );
}

/** An external rule retold: exchanges and their listing rules. */
export const tellsRule = (scene: Scene, before: string) =>
  /\b(?:nasdaq|nyse|exchange|delist\w*|OTC|penny stock|minimum bid|reverse split|trading days|amendments?)\b/i.test(
    between(scene, scene.start, scene.end) + before,
  );
