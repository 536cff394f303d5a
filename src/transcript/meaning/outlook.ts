import { between, type Quantity, type Scene } from "./scene";

const ahead =
  /\b(?:expect(?:s|ing)?|expected to|anticipat(?:e|es|ing)|guid(?:e|ing) (?:to|for)|guidance (?:for|is|of|range|remains)|outlook|forecast(?:s|ing)?|look(?:ing)? (?:for|to) (?:revenue|reach|grow|achieve|have|expand|be)|we look for|aim(?:s|ing)?|plan(?:s|ning)? to|on track|project(?:s|ing)? (?:to|that|revenue)|estimate[sd]? (?:to|that)|target(?:s|ing|ed)?|goal|will\b|want to (?:see|be|reach|get|have)|intend|going forward|(?:I|we)(?: would|['’]d) (?:think|guess|assume|expect)|think of|poised to|gets? us to|should (?:reach|be|bring|have|get)|would (?:bring|take|be)|bring(?:s)? us to|by the (?:end|middle) of next)\b/i;

/** The words before a quantity look forward. */
export const looksAhead = (scene: Scene, quantity: Quantity) => ahead.test(between(scene, scene.start, quantity.from));

/** A number that only supposes: "if bitcoin ran to 150,000", "assuming a price of". */
export const supposes = (scene: Scene, quantity: Quantity) =>
  /\b(?:(?<!would |['’]d )assum(?:e|es|ing)|suppose|(?:study|evaluat|explor|consider)ing|hypothetical|let['’]s say|for (?:every|each)|in a scenario|if (?:the )?(?:bitcoin|btc|hash ?price|difficulty|price of|you|it)\b)/i.test(
    between(scene, scene.start, quantity.from),
  );

/** An earlier outlook that was met or missed: "exceeding our previous guidance of". */
export const superseded = (scene: Scene, quantity: Quantity) =>
  /\b(?:previous|prior|earlier|our|the|original|initial) (?:guidance|target|outlook|goal)(?: range)? of\W*$/i.test(
    between(scene, scene.start, quantity.from),
  ) &&
  /\b(?:exceed\w*|beat\w*|above|ahead of|surpass\w*|met|missed|below|versus|compared)\b/i.test(
    between(scene, scene.start, quantity.from),
  );

/** An external rule retold: exchanges and their listing rules. */
export const tellsRule = (scene: Scene, before: string) =>
  /\b(?:nasdaq|nyse|exchange|delist\w*|OTC|penny stock|minimum bid|reverse split|trading days|amendments?)\b/i.test(
    between(scene, scene.start, scene.end) + before,
  );
