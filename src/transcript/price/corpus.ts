import { means, meansNothing } from "../corpus";

const price = (unit: string, value: string, tolerance: string, power = 0) => ({ unit, value, tolerance, power });

export const priceCorpus = [
  means(
    price("USD/(TH/s)", "9.1", "0.05"),
    "$9.1 per terahash per second",
    "$9.1 per terahash",
    "$9.1 a terahash",
    "$9.1/TH",
    "$9.1 per T",
    "$9.1 per tera",
  ),
  means(price("USD/(TH/s)/day", "0.05", "0.0005", -3), "$50 per petahash per day", "$50/PH/s/day", "$50 a PH per day"),
  means(price("USD/(TH/s)/day", "0.05", "0.005"), "$0.05 per terahash per day"),
  means(price("USD/BTC", "49700", "0.5"), "$49,700 per Bitcoin", "$49,700 a coin", "$49,700 per BTC mined"),
  means(price("USD/BTC", "113000", "500", 3), "a hundred and thirteen thousand dollars a coin"),
  means(price("USD/kWh", "4.02", "0.005"), "$4.02 per kilowatt hour", "$4.02/kWh"),
  means(
    price("USD/kWh", "0.042", "0.0005", -3),
    "forty two dollars a megawatt hour",
    "$42 per MWh",
    "42 mils per kWh",
    "42 mils",
  ),
  means(
    price("USD/kWh", "0.036", "0.0005", -2),
    "3.6 cents per kilowatt-hour",
    "3.6 cents a kWh",
    "3.6¢ per kWh",
    "3.6c/kWh",
    "3.6 US cents a killer what hour",
    "US¢3.6/kWh",
  ),
  means(
    price("USD/share", "0.15", "0.005"),
    "$0.15 per diluted share",
    "$0.15 per share",
    "$0.15 per ADS",
    "$0.15 a share",
  ),
  means(price("USD/share", "-0.19", "0.005"), "$(0.19) per share"),
  means(price("USD/share", "0.03", "0.005", -2), "three cents a share", "3 cents per share"),
  means(price("USD/MW", "500000", "500", 3), "$500 thousand per megawatt", "$500K per MW"),
  means(price("USD/?", "0.041", "0.0005", -2), "4.1 cents"),
  means(price("CAD/kWh", "0.0571", "0.00005", -2), "C¢5.71 per kWh", "5.71 Canadian cents per kilowatt hour"),
  means(price("EUR/kWh", "0.0365", "0.00005", -2), "3.65 EUR cents per kWh", "3.65 euro cents per kilowatt hour"),
  means(price("NOK/kWh", "0.28", "0.005", -2), "28 øre per kilowatt hour"),
  means(price("NOK/?", "0.24", "0.005", -2), "24 øre"),
  means(price("USD/(TH/s)/day", "0.043", "0.0005", -3), "$43 per petahash", "$43/PH"),
  means(price("USD/BTC", "36400", "0.5"), "thirty six thousand four hundred a coin"),
  meansNothing("a cent", "the price per share", "$42 million"),
].flat();
