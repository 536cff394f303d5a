const word = "\\p{Lu}[\\p{L}.'’-]{0,30}";
const particle = "de|van|von|der|den|la|del|di|da|du|le|bin|al";
/** The name of a person, as a source: words with capitals, up to six. */
export const personName = `${word}(?: {1,3}(?:${word}|${particle})){0,5}`;
/** The shortest such name, where what follows it begins inside its last word. */
export const shortName = personName.replace(/(?<=\d)\}/g, "}?");

/** Words of a post: they tell "Jane Doe, Chief Executive Officer" from a sentence. */
export const postWords =
  /\b(?:chief|officer|C[EFOTI]O|CSO|CCO|president|chair(?:man|woman|person)?|director|vice|[ES]?VP|founder|co-founder|head of|treasurer|controller|analyst|relations|manager|managing|partner|counsel|secretary|advisor|adviser|moderator|operator|translator|interpreter)\b/i;

/** Words with which a post begins, as a source: where a page has lost what parted it from the name. */
export const postOpening =
  "(?:C[EFOTSI]O\\b|Chief|President|Chair|Head|Director|Senior|Executive|Vice|[ES]?VP\\b|Managing|Analyst|Equity|Research|Partner|Founder|Co-Founder|Investor|Operator|Interim|General|Principal|Associate|Moderator|Treasurer)";

/** Words of business before a colon or a dash: no one is called "Total Revenue". */
const business =
  /\b(?:revenues?|income|loss|profit|margin|ebitda|earnings|hash ?rates?|hash ?price|bitcoin|btc|production|produced|mined|operations?|operational|highlights?|updates?|capacity|power|energy|electricity|efficiency|uptime|outlook|guidance|results?|balance|sheet|cash|debt|liquidity|sites?|facility|facilities|fleet|mining|hosting|net|gross|adjusted|total|costs?|expenses?|average|quarters?|year|month|financial|key|contacts?|media|investors?|press|webcast|dial|call|conference|toll|telephone|phone|tel|e-?mail|website|forward|cautionary|safe|source|note|notes|tags|company|companies|date|time|title|participants?|executives|analysts|prepared|remarks|questions?|answers?|q ?& ?a|image|contents?|duration|ticker|nasdaq|nyse|tsx|otc|asx|aim|price|shares?|stock|market|volume|replay|passcode|access|code|location|venue|about|summary|overview|strategy|capital|expenditures?|capex|assets?|liabilities|equity|treasury|holdings|held|sold|units?|machines?|miners?|megawatts?|exahash|guided|target|new|u\.s|us|usa|north|south|east|west|central|texas|phase|building|data|center|centre|campus|ai|hpc|gpu|cloud|services?|products?|segment|three|six|nine|twelve|months|ended|unaudited|currency|definitions?|glossary|disclosure|disclaimer|presentation|commentary|comments?|message|letter|statement|perspective|review|reports?|transcript|transcribed|language|translation|version|published|updated|posted|read|view|download|related|more|see|this|that|the|these|first|second|third|fourth|full|fiscal|inc|corp|corporation|ltd|limited|plc|llc|asa|holdings|sentiment|positive|negative|neutral|points?|risks?|takeaways?|watchlist|rns|number|announcement|isin|certified|nominated|broker|brokers|adviser|enquiries|inquiries|relations|in|on|at|for|of|our|we|as|and|by|to|from|with|january|february|march|april|may|june|july|august|september|october|november|december|today)\b/i;

/** Whether words with capitals may be the name of a person or of a part played on a call. */
export const mayBeName = (words: string): boolean =>
  part.test(words) || (/\p{L}{2}/u.test(words) && !business.test(words));

/** A part played on a call, which may stand for a name. */
export const part =
  /^(?:(?:conference |call )?(?:operator|moderator|coordinator)|(?:unidentified|unknown|unnamed)\b.{0,40}|(?:speaker|spk)[ _]?\d{1,2}|(?:(?:male|female) )?(?:speaker|analyst|executive|participant|person) \d{1,2}|(?:company|conference) (?:representative|speaker)|(?:host|analyst|attendee|executive|participant|translator|interpreter|CEO|CFO|COO|CTO)(?! [a-z]))\b/i;
