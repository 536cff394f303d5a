import type { Purchase } from "./doubles";
import type { Row } from "./recalculation";

const months = 120;

/**
 * The payback of a machine as an analyst lays it out. Inputs in column A, the price of bitcoin first; from column B a
 * month a row: number, blocks to date, subsidy, difficulty, revenue, cost, cumulative; last the first month that is paid back.
 */
export function schedule(p: Purchase): Row[] {
  const inputs = [
    p.btcPrice,
    p.machinePrice,
    p.hashrate,
    p.power,
    p.powerPrice,
    p.difficulty,
    p.blockHeight,
    p.fees,
    p.poolFee,
    p.uptime,
    p.difficultyGrowth,
  ];
  const monthly = Array.from({ length: months }, (_, i) => {
    const row = i + 1;
    return [
      inputs[i] ?? null,
      row === 1 ? 1 : `=B${i}+1`,
      `=$A$7+B${row}*365/12*144`,
      `=INT(50*10^8/2^INT(C${row}/210000))/10^8`,
      `=$A$6*(1+$A$11)^(B${row}/12)`,
      `=$A$3*$A$10*(1-$A$9)*$A$1*(D${row}+$A$8)*86400*10^12/(E${row}*2^32)*365/12`,
      `=$A$4*$A$10*24*$A$5/1000*365/12`,
      `=${row === 1 ? "-$A$2" : `H${i}`}+F${row}-G${row}`,
    ];
  });
  const firstMonth = `=_xlfn.MINIFS(B1:B${months},H1:H${months},">=0")`;
  return [...monthly, [...Array<null>(7).fill(null), firstMonth]];
}
