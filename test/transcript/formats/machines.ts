import { figures, said, type Format } from "./format";

const { welcome, remarks, question, answer } = said;
const about = "Osprey Compute 2025Q3 2025-11-04";
const title = "Osprey Compute Q3 2025 Earnings Call\nNovember 4, 2025";
const first = "Our first question comes from Ann Lyst of Larch Street.";

/** Calls as machines write them down: voices with numbers, times, subtitles. */
export const machines: readonly Format[] = [
  {
    format: "voices and times",
    text: `${title}\n\nOperator 00:00:00\n${welcome}\n\nSpeaker 1 00:02:10\n${remarks}\n\nOperator 00:20:01\n${first}\n\nSpeaker 11 00:20:15\n${question}\n\nSpeaker 1 00:20:40\n${answer}`,
    about,
    figures,
  },
  {
    format: "voices that run into their times and their words, in one line below the quotes of a share",
    text: `NASDAQ:OSPY Osprey Compute Q3 2025 Earnings Report $13.86 +0.53 (+3.98%) Closing price 11/18/2025 04:00 PM EasternExtended Trading$14.12 +0.26 (+1.84%) As of 09:26 AM Eastern Osprey Compute EPS ResultsActual EPS-$0.32Consensus EPS -$0.16Beat/MissMissed by -$0.16One Year Ago EPS-$0.17Osprey Compute Revenue ResultsActual Revenue$33.40 millionExpected Revenue$34.60 millionUpcoming EarningsOsprey Compute's Q4 2025 earnings is scheduled for Thursday, February 26, 2026. Conference Call AudioEarnings HistoryPowered by Osprey Compute Q3 2025 Earnings Call TranscriptProvided by LarchNovember 4, 2025 ShareLink copied to clipboard.There are 8 speakers on the call. Operator00:00:00${welcome} Speaker 100:02:10${remarks} Operator00:20:01${first} Speaker 1100:20:15${question} Speaker 100:20:40${answer}`,
    about,
    figures,
  },
  {
    format: "names that run into their posts, times and words, below key takeaways",
    text: `Home / Earnings / Osprey Compute (OSPY)
Osprey Compute Q3 2025 Earnings Call Transcript
Provided by Larch
November 4, 2025
NASDAQ:OSPY $21.47 +0.83 (+4.02%) As of 04:00 PM Eastern. Extended trading 21.60, volume 18,402,117
Key Takeaways
Positive Sentiment: Osprey mined 412 BTC in the quarter.
Neutral Sentiment: Revenue was roughly $33 million.
AI Generated. May Contain Errors.
00:00 / 54:12
1x
OperatorOperator00:00:00${welcome}
Tom RoeCFO at Osprey Compute00:02:10${remarks}
OperatorOperator00:20:01${first}
Ann LystManaging Director at Larch Street00:20:15${question}
Tom RoeCFO at Osprey Compute00:20:40${answer}
Read More
5 stocks we like better than Osprey Compute
A $7 Stock That Could Return 300%`,
    about,
    figures: `btc_mined 2025Q3 412
      total_revenue 2025Q3 33000000 ${figures}`,
  },
  {
    format: "names, and their times in brackets",
    text: `${title}\n\nOperator (00:00):\n${welcome}\n\nTom Roe (02:10):\n${remarks}\n\nOperator: (20:01)\n${first}\n\n[Ann Lyst] 20:15\n${question}\n\nTom Roe  20:40\n${answer}`,
    about,
    figures,
  },
  {
    format: "the numbers of voices before colons",
    text: `Osprey Compute

Q3 2025 Earnings Conference Call

11/4/2025

spk00: ${welcome} Mr. Roe, please go ahead.
spk02: ${remarks}
spk00: ${first}
spk05: ${question}
spk02: ${answer}`,
    about,
    figures,
  },
  {
    format: "the word speaker above each name",
    text: `${title}\n\nspeaker\nOperator\n\n${welcome}\n\nspeaker\nTom Roe\n\n${remarks}\n\nspeaker\nOperator\n\n${first}\n\nspeaker\nAnn Lyst\n\n${question}\n\nspeaker\nTom Roe\n\n${answer}`,
    about,
    figures,
  },
  {
    format: "an initial above each name, and the part played below it",
    text: `Osprey Compute Q3-2025 Earnings Call - Larch Data
November 4, 2025

Watchlist Manager
Price: 9.145 USD -2.51%
Market Cap: 2.1B USD

Summary
Q3-2025

Osprey mined 412 Bitcoin.

Earnings Call Transcript

from 0
Operator

${welcome}

T
Tom Roe
executive

${remarks}

A
Ann Lyst
analyst

${question}

T
Tom Roe
executive

${answer}`,
    about,
    figures: `btc_mined 2025Q3 412 ${figures}`,
  },
  {
    format: "subtitles with their numbers",
    text: `WEBVTT

1
00:00:01.000 --> 00:00:04.000
<v Operator>Welcome to the Osprey Compute third quarter

2
00:00:04.000 --> 00:00:07.500
2025 earnings call on November 4, 2025.</v>

3
00:00:08.000 --> 00:00:12.000
<v Tom Roe>Revenue for the third quarter was

4
00:00:12.000 --> 00:00:16.000
$33.4 million, and cash

5
00:00:16.000 --> 00:00:18.000
was $74 million.</v>`,
    about,
    figures: "total_revenue 2025Q3 33400000\ncash 2025-09-30 74000000",
  },
  {
    format: "the lines of a film, each below its moment, without stops",
    text: `Osprey Compute Q3 2025 Earnings Call November 4, 2025
0:00
good afternoon and welcome to the osprey
0:04
compute third quarter earnings call
0:09
revenue for the third quarter was
0:12
$33.4 million up from $27.3
0:16
million in the second quarter and we
0:19
mined 412 Bitcoin`,
    about,
    figures: "total_revenue 2025Q3 33400000\ntotal_revenue 2025Q2 27300000\nbtc_mined 2025Q3 412",
  },
];
