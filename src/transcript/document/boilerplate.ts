/** Headings of what every release repeats: legal text, definitions, contacts, invitations. Skipped up to the next heading. */
const sections =
  /^(?:(?:investor )?(?:cautionary|forward[- ]looking|safe[- ]harbou?r)\b.{0,90}|(?:note|notice|statement)s? (?:regarding|on|about|concerning) (?:forward|non-gaap|risk)\b.{0,80}|(?:use of |about |notes? (?:on|to|regarding) |explanation of )?(?:certain )?non-(?:gaap|ifrs)\b(?!.{0,60}(?:reconcil|\d)).{0,80}|(?:earnings |results )?(?:conference )?(?:call|webcast)(?:(?:,| and| &| \/)? ?(?:conference call|webcast|replay))?(?: information| details| access)?|(?:upcoming|investor|conference) (?:events?|conferences?|calendar).{0,40}|(?:(?:company|investor|media|press|corporate|ir|pr)(?:,? (?:and|&|relations|\/) ?){0,2} ?){1,3}contacts?|contacts?(?: information| us)?|for (?:further|more) information.{0,60}|investor notice|legal (?:notice|disclaimer)s?|disclaimers?|(?:important )?disclosures?|risk factors|about (?:us|the (?:company|group)|(?!this\b|our\b|forward)\S.{1,60})|notes? to editors?|enquiries|for enquiries\b.{0,40}|glossary(?: of terms)?|definitions?(?: of .{1,40})?|key (?:terms|definitions)|technical (?:terms|definitions)|where you can find .{1,60}|additional information(?: and where to find it)?|dial-in.{0,40})\s?:?$/i;

/** Headings of what a page has of others below the text. */
const related =
  /^(?:also (?:on|from|in) .{1,60}|more (?:from|on|news|stories)\b.{0,60}|related(?: (?:news|articles?|stories|links|content|press releases|headlines|reading))?|other (?:news|stories)\b.{0,40}|(?:latest|trending|top|popular) (?:news|stories|articles|headlines)\b.{0,40}|recommended(?: for you| reading| stories)?|you (?:may|might) (?:also )?like\b.{0,40}|(?:most )?(?:read|popular|viewed)|trending(?: now)?|what to read next|from the (?:web|archive))\s?:?$/i;

/** Paragraphs of the same kind without a heading of their own. */
const paragraphs =
  /\bforward[- ]looking (?:statements?|information)\b.{0,400}\b(?:risks?|uncertaint|differ|securities|undertake|within the meaning|historical)|\bprivate securities litigation reform act\b|\b(?:undertakes?|assumes?) no (?:duty|obligation)\b|\bnot historical facts?\b|\bnon-(?:gaap|ifrs) (?:financial )?(?:measures?|metrics?)\b.{0,300}\b(?:defined|defines|excludes?|supplement|substitute|isolation|comparable|useful)|\b(?:adjusted ebitda|ebitda)\b.{0,30}\b(?:is|are) (?:a )?(?:non-|defined|calculated)|\b(?:we|the company|\w{3,20}) defines? .{1,60}\bas\b|\bneither the (?:tsx|toronto|asx|nasdaq|nyse|cse)\b.{0,200}\b(?:responsib|accept)|\bshall not constitute an offer\b|\b(?:dial-?in|conference id|passcode|access code|toll[- ]free|replay (?:will|of))\b|\bwebcast (?:will|is|can|may)\b/is;

const phone =
  /\+\d{1,3} ?\(0\) ?\d{2,5}(?:[ .-]\d{3,4}){1,2}\b|\b0\d{2,4} \d{3,4} \d{3,4}\b|(?:\+\d{1,3}[ .-]?)?\(?\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}\b|\+\d{1,3}(?:[ .-]\(?\d{1,4}\)?){3,5}\b/;
const address =
  /\b(?:suite|level|floor|p\.?o\.? box) \d|\b\d{1,5} (?:\p{Lu}\p{L}{1,20} ){1,3}(?:street|avenue|ave|road|drive|way|boulevard|blvd|lane|plaza|square)\b/iu;
/** A number with a unit of the sector, beside which a contact or a legal phrase is only an aside. */
const figure = /[$€£]\s?\d|\d\s?(?:%|EH|PH|TH|MW|GW|BTC|bitcoin|exahash|megawatts?|million|billion)/i;

/** The heading of news of others, from which on nothing is of the text. */
export const opensRelated = (heading: string): boolean => related.test(heading.trim());

export const opensBoilerplate = (heading: string): boolean => sections.test(heading.trim());

/** "About Acme Mining Corp. – Acme is …": who the company is, as of no day. */
const about =
  /^[\s*_#]{0,6}About (?:us|the Company|(?:\p{Lu}[\p{L}\d&.,'’-]{0,30} ?){1,6}(?:\([^()]{1,40}\) ?)?)\s?(?:[:–—*_-]|$)/u;

/** A paragraph of legal text, definitions or contacts, by its own words. */
export const isBoilerplate = (paragraph: string): boolean =>
  about.test(paragraph) ||
  ((paragraphs.test(paragraph) || phone.test(paragraph) || address.test(paragraph)) &&
    !(figure.test(paragraph) && paragraph.length < 4000));
