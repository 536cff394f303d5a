import { Exact } from "../units/exact";
import { btc } from "../units/units";
import { defineFunction } from "./define";
import { height } from "./parameters";
import { always } from "./portable";
import { blocksPerEra, eraOf, lastHalving, subsidyOfEra } from "./subsidy";

export const btcSupply = defineFunction({
  name: "BTCSUPPLY",
  group: "Protocol",
  summary: "Bitcoin issued by all blocks up to a height, that block included.",
  parameters: { height },
  returns: btc,
  form: "elementwise",
  refuses: {},
  note: "By schedule. A little less can be spent: the genesis output, two overwritten coinbases and rewards not claimed, 182.68 BTC by block 629,038.",
  source: "Bitcoin Core, src/validation.cpp, GetBlockSubsidy",
  portable: always(
    "LET(k,SEQUENCE(34,1,0),x,height+1-210000*k,SUM(INT(5000000000/2^k)*IF(x<0,0,IF(x>210000,210000,x)))/10^8)",
  ),
  examples: [
    { formula: "MINING.BTCSUPPLY(950000)", asks: "How many bitcoin are there with block 950,000?" },
    {
      formula: "MINING.BTCSUPPLY({839999;1049999;1259999;6929999})",
      asks: "How many will there be at the end of this era and the next, and in the end?",
    },
  ],
  compute({ height }) {
    const eras = Array.from({ length: Math.min(eraOf(height), lastHalving) + 1 }, (_, era) => {
      const blocks = Exact.min(blocksPerEra, height.plus(1).minus(era * blocksPerEra));
      return subsidyOfEra(era).times(blocks);
    });
    return btc(Exact.sum(...eras));
  },
});
