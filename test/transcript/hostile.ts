/** Texts that no company writes, of any length, each to find where a reader takes more than linear time. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  ...Object.fromEntries(
    [
      "1234567890",
      "$",
      "$ ",
      "and ",
      " ",
      "\n",
      "\t",
      "\u00a0",
      "a",
      "A",
      "Abel Baker ",
      "|",
      "| 1 ",
      "| Revenue | 1 | 2 |\n",
      "|---|---|\n",
      "(",
      "((1)",
      "(1) ",
      "one hundred and ",
      "million ",
      "point five ",
      "and a half ",
      "A call of 2025 page 1\n",
      "Jane Doe: ",
      "Jane Doe: hello.\n",
      "Jane Doe -- Chief\n",
      "Speaker 1 00:00:31 ",
      "Speaker 1 00:00:31\n",
      "$5 million, ",
      "revenue of $5 million and ",
      "our stock price was 5 and ",
      ". ",
      "Questions and Answers\n",
      "We mined 5. ",
      "June 30, 2024, ",
      "up 5% ",
      "were $5 million and $6 million, respectively, ",
      "from 5 to ",
      "5-",
      "1,",
      "1.",
      ",000",
      "[1]",
      "1***",
      "- 5\n",
      "5\n\n",
      "jewels ",
      "forward-looking statements ",
      "“",
      "<div>",
      "\u0301",
      "😀",
      "aA1",
      "a-",
      ": ",
    ].map((piece) => [
      JSON.stringify(piece),
      (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    ]),
  ),
  "parentheses within each other": (length) => "(".repeat(length / 2) + ")".repeat(length / 2),
  "a fact with ever other values": (length) => counted(length, (i) => `Revenue was $${i + 1}.5 million in Q1 2024. `),
  "ever other facts": (length) =>
    counted(length, (i) => `Revenue was $${i + 1}.${i % 97} million in Q${(i % 4) + 1} ${2000 + (i % 30)}. `),
  "ever other days": (length) =>
    counted(length, (i) => `As of June ${(i % 30) + 1}, ${2000 + (i % 90)}, we held ${i + 1} bitcoin. `),
  "ever other speakers": (length) => counted(length, (i) => `Jane D${letters(i)}: We mined ${i} bitcoin.\n`),
};

const letters = (i: number) => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]).join("");

function counted(length: number, piece: (i: number) => string): string {
  let text = "";
  for (let i = 0; text.length < length; i += 1) text += piece(i);
  return text.slice(0, length);
}
