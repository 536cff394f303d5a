import { figures, said, type Format } from "./format";

const { welcome, remarks, question, answer } = said;
const about = "Osprey Compute Inc 2025Q3 2025-11-04";

/** Pages in two languages, pages that sum a call up, and pages that tell of it. */
export const pages: readonly Format[] = [
  {
    format: "each passage in English and Chinese, names twice, bullets before both",
    text: `Osprey Compute Inc (OSPY) 2025 Q3 法說會逐字稿
2025-11-04

內容摘要

Osprey 召開了 2025 年第三季財務業績電話會議。營收為 3,340 萬美元,年增 22%。

完整原文

  • Operator

    Operator

  • ${welcome} (Operator Instructions)

    大家好,歡迎參加 Osprey Compute 2025 年第三季財報電話會議。(操作員說明)

  • Tom Roe - Chief Financial Officer

    Tom Roe - Chief Financial Officer

  • ${remarks}

    第三季營收為 3,340 萬美元,現金為 7,400 萬美元。

  • Ann Lyst - Analyst

    Ann Lyst - Analyst

  • ${question}

    營收有可能達到 4,000 萬美元嗎?

  • Tom Roe - Chief Financial Officer

    Tom Roe - Chief Financial Officer

  • ${answer}

    我們預計第四季營收為 3,600 萬美元。`,
    about,
    figures,
  },
  {
    format: "names with their posts in two languages",
    text: `首页 > 美股 > 业绩会 > OSPY  Home > US stocks > Earnings calls > OSPY
Osprey Compute Inc (NASDAQ: OSPY) Q3 2025 Earnings Conference Call, bilingual minutes
发布时间 2025-11-04 09:14  阅读 3,217  字号 A- A+

Operator 接线员
${welcome}
大家好,欢迎参加2025年第三季度业绩电话会议。

Tom Roe 首席财务官 Chief Financial Officer
${remarks}
第三季度收入为3340万美元,现金为7400万美元。

Operator 接线员
Our first question comes from Ann Lyst of Larch Street.
第一个问题来自拉奇街的安·利斯特。

Ann Lyst 拉奇街
${question}
收入有可能达到4000万美元吗?

Tom Roe 首席财务官 Chief Financial Officer
${answer}
我们预计第四季度收入为3600万美元。`,
    about,
    figures,
  },
  {
    format: "takeaways, risks and a glossary above the call",
    text: `Osprey Compute Inc (OSPY) Q3 2025 Earnings Call Transcript

By Larch Street Transcribing – Nov 4, 2025 at 8:15PM EST

DATE

Tuesday, Nov. 4, 2025, at 5 p.m. ET

CALL PARTICIPANTS

Chief Executive Officer — Ada Berg
Chief Financial Officer — Tom Roe

RISKS

Power prices rose by 12% in the quarter, and margins may shrink.

TAKEAWAYS

Hash Rate: 13.6 EH/s at quarter end.

INDUSTRY GLOSSARY

Exahash (EH/s): A measure of 1 quintillion hashes per second.

Full Conference Call Transcript

Operator: ${welcome}

Tom Roe: ${remarks}

Operator: Our first question comes from Ann Lyst of Larch Street.

Ann Lyst: ${question}

Tom Roe: ${answer}

Where to invest $1,000 right now`,
    about,
    figures: `self_mining_hashrate 2025-09-30 13600000 ${figures}`,
  },
  {
    format: "an article above the call, with what the market expected and how the share moved",
    text: `Earnings call transcript: Osprey Compute Inc beats forecasts in Q3 2025, stock falls
Published 11/04/2025, 07:10 PM
OSPY
-4.87%

Osprey Compute Inc reported earnings per share (EPS) of $0.26, compared to the forecasted $0.14. The stock fell 4.87% to close at $21.10.

Key Takeaways

The stock declined by 4.87% after the call.
Bitcoin mined reached 412 in the quarter.

Earnings vs. Forecast

Revenue was $33.4 million, compared to the $31.2 million forecast.

Market Reaction

The stock closed at $21.10, within its 52-week range of $6.19 to $23.94.

Full transcript - Osprey Compute Inc (OSPY) Q3 2025:

Conference Operator: ${welcome}

Tom Roe, CFO, Osprey Compute: ${remarks}

Ann Lyst, Analyst, Larch Street: ${question}

Tom Roe, CFO, Osprey Compute: ${answer}`,
    about,
    figures: `btc_mined 2025Q3 412 ${figures}`,
  },
  {
    format: "points, and questions with their answers in one line",
    text: `Osprey Compute Inc (OSPY) Q3 2025 Earnings Call Highlights
Release Date: November 04, 2025
Summary
Revenue: $33.4 million for Q3 2025.
Warning! Larch Data has detected 5 Warning Signs with OSPY.
Positive Points
The company mined 412 bitcoin in the quarter.
Q & A Highlights
Q: Is cash of $90 million possible? A: (Tom Roe, CFO) Cash was $74 million.
Q: And revenue of $40 million? A: (Tom Roe, CFO) ${answer}`,
    about,
    figures: `total_revenue 2025Q3 33400000
      btc_mined 2025Q3 412
      cash 2025-09-30 74000000
      revenue_guidance 2025Q4 36000000`,
  },
  {
    format: "a list of names with their figures",
    text: `Loading...
The earnings call shows a mixed sentiment.
Osprey Compute Inc Q3 2025 Earnings Summary
November 4, 2025
Total Revenue $33.4 million, an increase of 22% quarter-over-quarter.
Adjusted EBITDA $12.1 million
Bitcoin production Produced 412 Bitcoin in Q3 2025.`,
    about,
    figures: `total_revenue 2025Q3 33400000
      total_revenue 2025Q3 qoq 0.22
      adjusted_ebitda 2025Q3 12100000
      btc_mined 2025Q3 412`,
  },
  {
    format: "a digest of several companies",
    text: `Osprey Compute Inc mined 143 bitcoin in October 2025 as rivals slipped
November 4, 2025

Osprey Compute Inc (NASDAQ: OSPY) held 1,088 BTC on October 31, 2025.

1. Osprey Compute (OSPY):
– Produced 143 BTC in October.

2. Larkmoor Digital (LARK):
– Produced 462 BTC; its treasury holds 2,011 BTC.

Meanwhile, Tarn Mining (TSX: TARN) produced 217 BTC.`,
    about: "Osprey Compute Inc 2025-10 2025-11-04",
    figures: "btc_mined 2025-10 143\nbtc_held 2025-10-31 1088\nbtc_mined 2025-10 143",
    unread: ["462 BTC", "2,011 BTC", "217 BTC"],
  },
  {
    format: "an article on a company that has a word on a rival",
    text: `BREAKING: Osprey Compute third-quarter results | Larch News
By Jane Writer | November 4, 2025 | 3 min read

Bitcoin miner Osprey Compute (NASDAQ: OSPY) posted revenue of $33.4 million for the third quarter of 2025, up from $27.3 million a quarter earlier.
The company mined 412 BTC in the quarter.
Rival Larkmoor Digital (LARK) mined 717 BTC in the same period.
Larkmoor's hash rate stands at 40 EH/s.
Osprey said cash was $74 million.`,
    about: "Osprey Compute 2025Q3 2025-11-04",
    figures: `total_revenue 2025Q3 33400000
      total_revenue 2025Q2 27300000
      btc_mined 2025Q3 412
      cash 2025-09-30 74000000`,
    unread: ["717 BTC", "40 EH/s"],
  },
];
