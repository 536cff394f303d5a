import fc from "fast-check";
import { storedForm } from "../../src/xlsx/storedForm";

// The forms in files: sheet-engines notes of the project; Microsoft's replies in OfficeDev/Excel-Custom-Functions#108.
test.each([
  ["MINING.HASHPRICE(btc_price,1E14)", "_xldudf_MINING_HASHPRICE(btc_price,1E14)"],
  ["=mining.hashprice(1)*2", "_xldudf_MINING_HASHPRICE(1)*2"],
  ['IFNA(MINING.MINERPAYBACK($A$1,B2),"never")', '_xlfn.IFNA(_xldudf_MINING_MINERPAYBACK($A$1,B2),"never")'],
  ["SUM(A1:A3)", "SUM(A1:A3)"],
  ["xlookup(A1,'My sheet'!B:B,C:C)", "_xlfn.XLOOKUP(A1,'My sheet'!B:B,C:C)"],
  ["SORT(FILTER(A1:A9,B1:B9>0))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))"],
  ["LET(x,A1,y,x*2,x+y+z)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+z)"],
  ["MAP(A1:A3,LAMBDA(v,v+1))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v+1))"],
  ["SUM(D2#)", "SUM(_xlfn.ANCHORARRAY(D2))"],
  ['"MINING.HASHPRICE("&A1&" LET(x,1)"', '"MINING.HASHPRICE("&A1&" LET(x,1)"'],
])("%s is stored as %s", (formula, stored) => expect(storedForm(formula)).toBe(stored));

test("text in quotes is never changed", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replaceAll('"', '""')}"`;
      expect(storedForm(`LEN(${quoted})`)).toBe(`LEN(${quoted})`);
    }),
  );
});
