const people = ["Jane Doe", "Omar Reyes", "Priya Nair"];

/** What is said of a quarter, its numbers drawn anew: a call in which no figure repeats another. */
const remarks: readonly ((draw: (from: number, to: number) => string) => string)[] = [
  (n) => `Total revenue was $${n(40, 90)} million in the second quarter of 2024, up ${n(2, 30)}% from the first.`,
  (n) => `We mined ${n(300, 900)} bitcoin, against ${n(300, 900)} in the same quarter of last year.`,
  (n) =>
    `Energized hashrate reached ${n(10, 40)} exahash per second at the end of June, with ${n(3, 9)} more installed.`,
  () => "The team kept the fleet running through a hot spring, and I want to thank everybody on the sites for that.",
  (n) =>
    `Fleet efficiency improved to ${n(15, 25)} joules per terahash, and power cost ${n(3, 7)} cents per kilowatt hour.`,
  (n) => `Gross margin was ${n(20, 50)}%, compared with ${n(20, 50)}% in the prior quarter.`,
  () =>
    "We think of our sites as a portfolio, where each one has to earn its place after the halving as it did before.",
  (n) => `We ended the quarter with $${n(50, 200)} million in cash and ${n(1000, 5000)} bitcoin on our balance sheet.`,
  (n) => `For the third quarter we expect revenue between $${n(40, 60)} million and $${n(61, 90)} million.`,
  () => "Let me now turn to the pipeline, where permitting went faster than we had planned at the start of the year.",
];

/** The text of a call of some length, and the same for the same seed. */
export function callText(characters: number, seed = 1): string {
  let state = seed;
  const draw = (from: number, to: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return (from + ((to - from) * state) / 2_147_483_647).toFixed(1);
  };
  const parts = ["Aster Mining (ASTR) Q2 2024 Earnings Call", "August 14, 2024", ""];
  for (let length = 0, i = 0; length < characters; i += 1) {
    const said = `${people[i % people.length]!}: ${remarks.map((remark) => remark(draw)).join(" ")}\n`;
    parts.push(said);
    length += said.length;
  }
  return parts.join("\n");
}
