import { figures, said, type Format } from "./format";

const { welcome, remarks, question, answer } = said;
const about = "Osprey Compute Inc. 2025Q3 2025-11-04";

/** Calls, each speaker's words below or behind a name in a form of its own. */
export const calls: readonly Format[] = [
  {
    format: "names before colons, with the site's word on what was expected and a caption",
    text: `Osprey Compute Inc. (NASDAQ:OSPY) Q3 2025 Earnings Call Transcript November 4, 2025

Osprey Compute Inc. beats earnings expectations. Reported EPS is $-0.12, expectations were $-0.19.

Operator: ${welcome} [Operator Instructions]

Tom Roe: ${remarks}

A computer engineer in an office with 5 screens.

Q&A Session

Follow Osprey Compute Inc. (NASDAQ:OSPY)

Operator: Our first question comes from the line of Ann Lyst with Larch Street.

Ann Lyst: ${question}

Tom Roe: ${answer} [indiscernible]`,
    about,
    figures,
    unread: ["5"],
  },
  {
    format: "names and posts after two dashes, between contents and the site's offers",
    text: `Osprey Compute Inc. (OSPY -3.41%)
Q3 2025 Earnings Call
Nov 4, 2025, 5:00 p.m. ET

Contents:

Prepared Remarks
Questions and Answers
Call Participants

Prepared Remarks:

Operator

${welcome}

Tom Roe -- Chief Financial Officer

${remarks}

Questions & Answers:

Operator

[Operator instructions] Our first question comes from Ann Lyst with Larch Street. Your line is open.

Ann Lyst -- Larch Street -- Analyst

${question}

Tom Roe -- Chief Financial Officer

${answer}

Operator

[Operator signoff]

Duration: 48 minutes

Call participants:

Tom Roe -- Chief Financial Officer

Ann Lyst -- Larch Street -- Analyst

More OSPY analysis

All earnings call transcripts`,
    about,
    figures,
  },
  {
    format: "lists of participants above names alone on their lines",
    text: `Osprey Compute Inc. (OSPY) Q3 2025 Earnings Call November 4, 2025 5:00 PM ET

Company Participants

Ann Holm - Head of Investor Relations
Tom Roe - Chief Financial Officer

Conference Call Participants

Ann Lyst - Larch Street Research

Operator

${welcome}

Tom Roe

${remarks}

Question-and-Answer Session

Operator

[Operator Instructions] Our first question is from Ann Lyst of Larch Street.

Ann Lyst

${question}

Tom Roe

${answer}`,
    about,
    figures,
  },
  {
    format: "participants parted by semicolons, guests without a firm",
    text: `Q3 2025 Osprey Compute Inc. Earnings Call

In this article:

November 4, 2025

Participants

Ann B. Holm; IR Director; Osprey Compute Inc.

Tom Roe; CFO; Osprey Compute Inc.

Ann Lyst

Presentation

Operator

${welcome} (Operator Instructions)

Tom Roe

${remarks}

Question and Answer Session

Operator

(Operator Instructions) Ann Lyst, Larch Street.

Ann Lyst

${question}

Tom Roe

${answer}`,
    about,
    figures,
  },
  {
    format: "pages of a publisher, with letters for question and answer and dotted lines",
    text: `Osprey Compute Inc. (OSPY)
Q3 2025 Earnings Call
04-Nov-2025

Corrected Transcript

Total Pages: 18
Copyright © 2001-2025 Larch Street Data, LLC

CORPORATE PARTICIPANTS
Tom Roe
Chief Financial Officer, Osprey Compute Inc.
..........................................................................
OTHER PARTICIPANTS
Ann Lyst
Analyst, Larch Street Securities LLC
..........................................................................

MANAGEMENT DISCUSSION SECTION

Operator: ${welcome}
..........................................................................
Tom Roe
Chief Financial Officer, Osprey Compute Inc.
${remarks}
..........................................................................

QUESTION AND ANSWER SECTION

Ann Lyst                                                                 Q
Analyst, Larch Street Securities LLC
${question}
..........................................................................
Tom Roe                                                                  A
Chief Financial Officer, Osprey Compute Inc.
${answer}`,
    about,
    figures,
  },
  {
    format: "numbered speakers between rules, with their firms",
    text: `LARCH STREET EVENTS
EDITED TRANSCRIPT
OSPY.O - Q3 2025 Osprey Compute Inc. Earnings Call
EVENT DATE/TIME: NOVEMBER 04, 2025 / 9:30PM GMT

CORPORATE PARTICIPANTS
Tom Roe Osprey Compute Inc - CFO

CONFERENCE CALL PARTICIPANTS
Ann Lyst Larch Street Securities, Research Division - Senior Analyst

PRESENTATION
--------------------------------------------------
Operator   [1]
--------------------------------------------------
${welcome}
--------------------------------------------------
Tom Roe, Osprey Compute Inc - CFO   [2]
--------------------------------------------------
${remarks}

==================================================
Questions and Answers
--------------------------------------------------
Ann Lyst, Larch Street Securities, Research Division - Senior Analyst   [3]
--------------------------------------------------
${question}
--------------------------------------------------
Tom Roe, Osprey Compute Inc - CFO   [4]
--------------------------------------------------
${answer}`,
    about,
    figures,
  },
  {
    format: "question and answer told by a letter before the name",
    text: `Osprey Compute Inc. Q3 2025 Earnings Call
November 4, 2025

Operator

${welcome}

Tom Roe, Chief Financial Officer

${remarks}

Questions and Answers

Q - Ann Lyst

${question}

A - Tom Roe

${answer}`,
    about,
    figures,
  },
  {
    format: "names in capitals before colons",
    text: `OSPREY COMPUTE INC. (NASDAQ: OSPY)
THIRD QUARTER 2025 RESULTS CONFERENCE CALL
TUESDAY, NOVEMBER 4, 2025, 5:00 P.M. EASTERN
TRANSCRIPT

OPERATOR: ${welcome}

TOM ROE: ${remarks}

OPERATOR: We will now take questions. The first is from Ann Lyst of Larch Street.

ANN LYST: ${question}

TOM ROE: ${answer}`,
    about,
    figures,
  },
];
