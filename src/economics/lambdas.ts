/**
 * LAMBDA names that carry the payback family in a workbook without the add-in, to 2e-11 day in doubles.
 *
 * Fees in BTC per block, blocks of 600 seconds, horizons up to 7,300 days, eight eras. They use only what runs unchanged
 * in independent spreadsheets: no optional parameters, no LAMBDA bound by LET, no unary minus on an array.
 */
export const lambdas = {
  /** Net cash of each day, one a row, before the price of the machine. */
  MINER_DAILYNET: `LAMBDA(ths,watts,usdkwh,usdbtc,diff,height,days,fees,poolfee,uptime,dgrowth,pgrowth,decay,escal,lead,drop,opex,curtail,LET(
t,SEQUENCE(days,1,0),j,SEQUENCE(1,8,0),era,INT(height/210000),
reward,(INT(5000000000/2^(era+j))/10^8+fees)/(1-drop)^j,
ends,((era+1+j)*210000-height)/144,begins,IF(j=0,-1,((era+j)*210000-height)/144),
from,IF(t<lead,lead,t),lo,IF(from>begins,from,begins),hi,IF(t+1<ends,t+1,ends),share,IF(hi>lo,hi-lo,0),
rate,MMULT(share,TRANSPOSE(reward)),on,IF(t+1>from,t+1-from,0),age,IF(t>lead,t-lead,0),
rev,ths*uptime*(1-poolfee)*86400*10^12/(2^32*diff)*usdbtc*rate*((1+pgrowth)/(1+dgrowth))^(t/365)*(1-decay)^(age/365),
cost,(watts*uptime*24/1000*usdkwh+opex)*(1+escal)^(t/365)*on,
net,rev-cost,IF(curtail,IF(net<0,0,net),net)))`,
  /** Days until the cash of MINER_DAILYNET reaches a price; #N/A when it does not. */
  MINER_PAYBACK: `LAMBDA(price,net,LET(
total,SCAN(0,net,LAMBDA(sum,x,sum+x)),k,XMATCH(TRUE,total>=price),
IF(price=0,0,k-1+(price-INDEX(total,k)+INDEX(net,k))/INDEX(net,k))))`,
  /** Net present value of the cash of MINER_DAILYNET and of a resale, less the price. */
  MINER_NPV: `LAMBDA(price,net,days,drate,resale,
SUM(net/(1+drate)^(SEQUENCE(days,1,1)/365))-price+price*resale/(1+drate)^(days/365))`,
} as const;

/** MINER_DAILYNET of a machine and its assumptions, by the names of parameters and keys. */
export const dailyNet = (days: string) =>
  `MINER_DAILYNET(hashrate,power*pue,powerPrice,btcPrice,difficulty,blockHeight,${days},fees,poolFee,uptime,difficultyGrowth,priceGrowth,degradation,powerEscalation,leadDays,halvingDifficultyDrop,opexPerDay,curtail)`;
