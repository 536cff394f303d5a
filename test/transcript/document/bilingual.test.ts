import { words } from "./said";

describe("of a page in two languages the English is read", () => {
  it.each([
    [
      "paragraph by paragraph",
      "我们在本季度开采了 412 枚比特币，同比增长 33%。\nWe mined 412 bitcoin in the quarter.\n",
    ],
    ["in one line", "We mined 412 bitcoin in the quarter. 我们开采了412枚比特币，算力为 13.6 EH/s。"],
    ["before it", "季度产量412枚。 We mined 412 bitcoin in the quarter."],
    ["beside Japanese", "当四半期に412ビットコインを採掘しました。\nWe mined 412 bitcoin in the quarter."],
    [
      "beside Spanish",
      "En el trimestre la empresa produjo 412 bitcoin con una flota de 13 EH/s para el segundo semestre por los equipos nuevos.\n\nWe mined 412 bitcoin in the quarter.",
    ],
  ])("%s", (_, text) => expect(words(text)).toEqual(["We mined 412 bitcoin in the quarter."]));

  it("with the numbers of English sentences on either side", () =>
    expect(words("Revenue was $33 million. 谢谢大家。 Cash was $14 million.")).toEqual([
      "Revenue was $33 million.",
      "Cash was $14 million.",
    ]));
});
