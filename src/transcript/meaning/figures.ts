import { calendarOf, reportedOf } from "../calendar";
import { plainDollar } from "../document/currency";
import { lineAt, type Document, type Sentence } from "../document/document";
import type { Figure, Span, Unread } from "../figure";
import type { Magnitude } from "../magnitude";
import { timeOfBrackets } from "./aside";
import { digitsOf } from "./alike";
import { askedIn, leftToAnswer } from "./asked";
import { unitOfBare } from "./bare";
import { kindOfPeriod, kindSaid } from "./growth";
import { resuming } from "./resuming";
import { isLeftOpen } from "./leftOpen";
import { levelOf } from "./level";
import { pointOf, recentOf } from "./listPoint";
import type { Meaning } from "./meaning";
import { blank, type Memory } from "./memory";
import { opensLater } from "./opensLater";
import { supposes } from "./outlook";
import { moneyShort } from "./moneyShort";
import { mentionsIn } from "./mentions";
import { ratioOf } from "./ratio";
import { between, sceneOf, type Quantity, type Scene } from "./scene";
import { pricePerSame } from "./shorter";
import { placesOf } from "./sites";
import { timesOf } from "./time";
import { wordsOf } from "./words";
import { comparedThroughout } from "./written";
import { readTable, type CellFigure } from "../table/tableFigures";

/** What was read of one sentence, in order. */
export interface ReadSentence {
  readonly figures: readonly Omit<Figure, "id">[];
  readonly unread: readonly Unread[];
  /** What others than the company say of it: no figures, but the company may be set against them. */
  readonly quoted?: readonly Omit<Figure, "id">[];
}

/** How far into a document it may say which dollars are meant. */
const opening = 6000;

/** Reads the sentences of a document one after the other; each may refer back to those before. */
export function* figuresOf(document: Document): Generator<ReadSentence> {
  const calendar = calendarOf(document.heading);
  const memory = blank();
  const places = placesOf(document.text, document.heading.company);
  const currency = plainDollar(document.text.slice(0, opening));
  let last: Sentence | undefined;
  let tables = 0;
  for (const sentence of document.sentences) {
    for (; tables < document.tables.length && startOf(document, tables) < sentence.start; tables += 1)
      yield tableRead(document, tables, last, memory, calendar);
    if (last && last.turn !== sentence.turn) newTurn(memory, last, sentence);
    if (sentence.turn.section === "header") yield { figures: [], unread: [] };
    else {
      const item = pointOf(document, sentence, calendar);
      const scene = sceneOf(document.text, item ? { ...sentence, start: item.rest } : sentence, places, currency);
      if (item) memory.recent = recentOf(item, scene);
      const { figures, ...read } = readSentence(document, scene, memory, calendar);
      yield { figures: item ? [placedFigure(document, item.figure, sentence.turn), ...figures] : figures, ...read };
    }
    last = sentence;
  }
  for (; tables < document.tables.length; tables += 1) yield tableRead(document, tables, last, memory, calendar);
}

const placedFigure = (
  { text, lines }: Document,
  figure: CellFigure,
  { speaker, section }: Pick<Sentence["turn"], "speaker" | "section">,
): Omit<Figure, "id"> => ({
  ...figure,
  speaker,
  section,
  line: lineAt(lines, figure.start),
  text: text.slice(figure.start, figure.end),
  flags: [],
  suggestion: null,
});

const startOf = ({ lines, tables }: Document, i: number) => lines[tables[i]!.first]!;

/** Reads a table; nothing said before it is meant after it. */
function tableRead(
  document: Document,
  i: number,
  last: Sentence | undefined,
  memory: Memory,
  calendar: ReturnType<typeof calendarOf>,
): ReadSentence {
  Object.assign(memory, { recent: undefined, goal: undefined, kind: undefined, mentions: [], topic: {} });
  const { figures, unread } = readTable(document.tables[i]!, calendar);
  const section = last && last.turn.section !== "header" ? last.turn.section : "prepared";
  return {
    figures: figures.map((figure) => placedFigure(document, figure, { speaker: null, section })),
    unread: unread.map((span) => unreadOf(document, span)),
  };
}

/** An answer goes on with what its question spoke of; otherwise a turn starts afresh. */
function newTurn(memory: Memory, last: Sentence, next: Sentence): void {
  const answers = last.turn.role === "analyst" && next.turn.role === "management";
  if (!answers) {
    const goesOn = last.turn.role === "management" && next.turn.role === "analyst";
    memory.answered = goesOn && memory.recent?.scene.sentence.turn === last.turn ? memory.recent : undefined;
    Object.assign(memory, {
      recent: undefined,
      goal: undefined,
      kind: undefined,
      told: [],
      asked: undefined,
      mentions: [],
      topic: {},
    });
  }
}

function readSentence(
  document: Document,
  scene: Scene,
  memory: Memory,
  calendar: ReturnType<typeof calendarOf>,
): ReadSentence {
  const figures: Omit<Figure, "id">[] = [];
  const unread: Unread[] = [];
  const quoted: Omit<Figure, "id">[] = [];
  const times = timesOf(scene);
  // What is asked is not told, whoever asks.
  const asks = document.text.charAt(scene.end - 1) === "?";
  memory.later =
    (scene.under?.isLater ?? false) ||
    tellsOfLater(document.text.slice(scene.start, scene.end)) ||
    opensLater(scene, calendar) ||
    (memory.later && memory.paragraph === scene.sentence.paragraph);
  // What one point of a list compares with says nothing of the next.
  if (scene.sentence.turn.speaker === null && memory.paragraph !== scene.sentence.paragraph) memory.kind = undefined;
  memory.paragraph = scene.sentence.paragraph;
  // What a point of a list gives under its name comes before the rest of it.
  const before: Magnitude[] = memory.recent?.scene === scene ? [memory.recent.magnitude] : [];
  let whole: Memory["recent"];
  // "947 of our own, against 2,536": where a number was not read, what it is compared with is not either.
  let lost: { readonly quantity: Quantity; readonly unit: string } | undefined;
  for (const [i, quantity] of scene.quantities.entries()) {
    const stated =
      quantity.magnitude ??
      unitOfBare(scene, quantity, {
        before,
        mentions: memory.mentions,
        asked: memory.asked,
        said: memory.said,
        last: lastSaid(scene, memory),
      }) ??
      moneyShort(scene, quantity, memory);
    const magnitude = stated && pricePerSame(scene, quantity, stated, before);
    noteTopic(scene, quantity, memory);
    const found = magnitude && meaningOf();
    const guessed = found && guessedBefore(scene, found, memory.told);
    if (guessed) {
      // Of two times that it was compared with the one that nobody named is open.
      memory.told = memory.told.filter((each) => each !== guessed);
      const at = figures.findIndex(({ start }) => start === guessed.quantity.start);
      // "up 71% from" it is a guess as well, where it was taken for the growth since that time.
      const named = kindOfPeriod(found.when!.phrase, calendar, reportedOf(calendar)?.end);
      const first = at > 0 && figures[at - 1]!.comparison?.kind === named ? at - 1 : at;
      if (at >= 0) unread.push(...figures.splice(first, at - first + 1).map((each) => unreadOf(document, each)));
    }
    const orphan =
      !quantity.corrects &&
      found?.when?.isPrior &&
      lost?.unit === found.unit &&
      scene.quantities[i - 1] === lost.quantity;
    const isOther =
      found && !quantity.corrects && isOfAnother(scene, found, memory.told) && !isAnotherCost(scene, quantity, found);
    const isOpen =
      found && isLeftOpen({ scene, quantity, meaning: found, lost: i && lost ? lost.quantity : undefined, calendar });
    const meaning = found && !orphan && !isOther && !isOpen ? found : undefined;
    lost = meaning || !magnitude ? undefined : { quantity, unit: found?.unit ?? magnitude.unit };
    if (found && !meaning && !scene.quantities[i + 1]?.corrects) memory.recent = undefined;
    if (magnitude) before.unshift(magnitude);
    if (quantity.magnitude && mayEcho.has(quantity.magnitude.unit))
      memory.said.set(digitsOf(quantity.magnitude), quantity.magnitude);
    if (magnitude && meaning) {
      if (!/_vs_guidance$|_change$/.test(meaning.metric.id) || /fair_value/.test(meaning.metric.id))
        memory.recent = { scene, quantity, magnitude, ...meaning };
      whole ??= memory.recent;
      if (meaning.value !== null) memory.told = [...memory.told, { scene, quantity, magnitude, ...meaning }];
      if (meaning.metric.time === "target" || meaning.basis === "guidance") memory.goal = memory.recent;
      const { role } = scene.sentence.turn;
      if (role === "another" || (role === "management" && asks)) unread.push(unreadOf(document, quantity));
      else {
        const list = mayBeSaid(scene, meaning) ? figures : quoted;
        list.push(figureOf(document, scene, quantity, magnitude, meaning));
      }
    } else if (counts(document.text, quantity)) unread.push(unreadOf(document, quantity));

    function meaningOf(): Meaning | undefined {
      if (
        supposes(scene, quantity) &&
        magnitude!.unit !== "USD/share" &&
        !/stock|share/i.test(document.text.slice(scene.start, scene.end))
      )
        return undefined;
      const isRatio = magnitude!.unit === "ratio" && !magnitude!.points;
      return (isRatio ? ratioOf : levelOf)(
        scene,
        quantity,
        magnitude!,
        times,
        resuming(scene, quantity, memory),
        calendar,
      );
    }
  }
  // "Revenue was 101, consisting of 89 and 12. That is down 19%": what follows a list of parts is of the whole.
  if (whole?.scene === scene && listsParts.test(document.text.slice(scene.start, scene.end))) memory.recent = whole;
  memory.mentions = leftToAnswer(scene);
  memory.asked = figures.length ? undefined : (askedIn(scene, memory.asked, memory.answered) ?? memory.asked);
  memory.brackets = timeOfBrackets(scene) ?? memory.brackets;
  if (standsAlone(scene)) memory.head = mentionsIn(wordsOf(document.text, scene));
  memory.told = memory.told.filter((each) => each.scene === scene);
  memory.compares = comparedThroughout(scene, calendar) ?? memory.compares;
  const kind = kindSaid(scene, calendar);
  memory.kind = kind ?? memory.kind;
  memory.everKind = kind && memory.everKind && kind !== memory.everKind ? "several" : (kind ?? memory.everKind);
  memory.before = (memory.before + document.text.slice(scene.start, scene.end)).slice(-600);
  const { products, regions } = scene;
  // A product stays in mind while its figures or a pronoun keep it there.
  const goesOn =
    figures.some(({ dimension }) => dimension.product) ||
    /\b(?:it|its|the product|this product|they)\b/i.test(document.text.slice(scene.start, scene.end));
  memory.topic = {
    ...memory.topic,
    ...(goesOn ? {} : { product: undefined }),
    ...(products.length ? { product: products.at(-1)!.value } : {}),
    ...(regions.length ? { region: regions.at(-1)!.value } : {}),
  };
  return { figures, unread, quoted };
}

/** A few words without a number and a stop: they head what follows. */
const standsAlone = ({ text, start, end, quantities }: Scene) =>
  !quantities.length && end - start <= 60 && !/[.?!]\W{0,8}$/.test(text.slice(start, end));

const listsParts =
  /\b(?:at an average (?:value|price|revenue) of|consisting of|comprising|comprised of|made up of|of which|split between)\b/i;

function noteTopic({ products }: Scene, quantity: Quantity, memory: Memory): void {
  const product = products.filter(({ end }) => end <= quantity.start).at(-1)?.value;
  if (product) memory.topic = { ...memory.topic, product };
}

/** "One update since the quarter closed": what follows in the paragraph is not of the time reported. */
const tellsOfLater = (words: string) =>
  /\b(?:(?:after|since|following) (?:the )?(?:balance date|(?:quarter|year|period|month|half)(?:[- ]end|(?:['’]s)? (?:end|close|closed|ended)))|subsequent to|post[- ](?:quarter|period|balance|month|year|half)|changed after)\b/i.test(
    words,
  );

/** "up 71% from $11.9 million and ahead of the $17.2 million in Q1": what was taken for Q1 before Q1 was named. */
const guessedBefore = (scene: Scene, { metric, value, period, dimension, when }: Meaning, told: Memory["told"]) =>
  value !== null && when?.isPrior && when.phrase
    ? told.find(
        (each) =>
          each.scene === scene &&
          each.metric === metric &&
          each.period === period &&
          each.value !== value &&
          each.when?.isPrior &&
          !each.when.phrase &&
          JSON.stringify(each.dimension) === JSON.stringify(dimension),
      )
    : undefined;

/** A second value for what was just told, in one sentence: of something else, which we cannot name. */
const isOfAnother = (
  scene: Scene,
  { metric, value, unit, period, dimension, basis, when }: Meaning,
  told: Memory["told"],
) =>
  value !== null &&
  told.some(
    (each) =>
      each.scene === scene &&
      each.metric === metric &&
      each.unit === unit &&
      each.period === period &&
      each.basis === basis &&
      Boolean(each.when?.isSuperseded) === Boolean(when?.isSuperseded) &&
      each.value !== value &&
      JSON.stringify(each.dimension) === JSON.stringify(dimension),
  );

/** What the sentence before ended with; "forty-four thousand dollars" a coin goes on with "thirty-nine". */
function lastSaid(scene: Scene, { recent }: Memory): Magnitude | undefined {
  if (!recent || recent.scene === scene || recent.value === null) return undefined;
  const { magnitude, unit } = recent;
  return unit === "USD/BTC" && Number(magnitude.value) >= 10000 ? { ...magnitude, unit, power: 3 } : magnitude;
}

/** "The direct cost was $46,300, and all-in $71,900", "3.2 cents net of credits, 4.1 gross": costs by another count. */
function isAnotherCost(scene: Scene, { from, end }: Quantity, { metric }: Meaning): boolean {
  if (!/^(?:cost_to_mine|electricity_price|hash_cost|hosting_fee)$/.test(metric.id)) return false;
  const last = scene.quantities.filter((each) => each.end <= from).at(-1);
  const around = between(scene, last?.end ?? scene.start, Math.min(scene.end, end + 24));
  return /\b(?:all[- ]in|gross|net|direct|cash|fully loaded|total|before|after|including|excluding|blended)\b/i.test(
    around,
  );
}

/** What an analyst or the operator says of the company is a question, not a figure of the company's. */
const mayBeSaid = ({ sentence }: Scene, { metric }: Meaning) =>
  sentence.turn.role === "management" ||
  (sentence.turn.role === "analyst" && (metric.market || metric.id.startsWith("listing_")));

/** Units that may be left out when the same number comes again. */
const mayEcho: ReadonlySet<string> = new Set(["TH/s", "J/TH", "MW", "BTC"]);

/** Numbers in words count only with a unit: "one of", "two things" say nothing to load. */
const counts = (text: string, { start, end, magnitude }: Quantity) =>
  magnitude !== undefined || /\d/.test(text.slice(start, end));

const unreadOf = ({ text, lines }: Document, { start, end }: Span): Unread => ({
  start,
  end,
  line: lineAt(lines, start),
  text: text.slice(start, end),
});

function figureOf(
  { text, lines }: Document,
  { sentence }: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  meaning: Meaning,
): Omit<Figure, "id"> {
  const { start, end } = quantity;
  const { metric, value, unit, comparison, period, basis, dimension } = meaning;
  return {
    metric: metric.id,
    value,
    unit,
    period,
    basis,
    comparison,
    dimension,
    approximate: magnitude.hedge !== undefined,
    ...(magnitude.hedge === undefined ? {} : { hedge: magnitude.hedge }),
    bound: magnitude.bound ?? null,
    speaker: sentence.turn.speaker,
    section: sentence.turn.section,
    line: lineAt(lines, start),
    start,
    end,
    text: text.slice(start, end),
    tolerance: magnitude.tolerance,
    flags: [],
    suggestion: null,
  };
}
