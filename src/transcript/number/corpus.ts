import { means, meansNothing } from "../corpus";

export const numberCorpus = [
  means({ digits: "6600", tolerance: "0.5" }, "6,600", "6600"),
  means({ digits: "4.6", tolerance: "0.05" }, "4.6"),
  means({ digits: "70000", tolerance: "0.5" }, "70,000", "70, 000"),
  means({ digits: "4600000", tolerance: "50000", scale: 6 }, "4.6 million", "4.6 mm", "4.6M"),
  means({ digits: "16.5", tolerance: "0.05", spelled: true }, "sixteen and a half"),
  means({ digits: "2.5", tolerance: "0.05" }, "2 and a half"),
  means({ digits: "4.2", tolerance: "0.05", spelled: true }, "four point two"),
  means({ digits: "113000", tolerance: "500", spelled: true, scale: 3 }, "a hundred and thirteen thousand"),
  means(
    { digits: "1088", tolerance: "0.5", spelled: true },
    "one thousand and eighty eight",
    "one thousand eighty-eight",
  ),
  means({ digits: "2500000", tolerance: "50000", spelled: true, scale: 6 }, "two and a half million"),
  means({ digits: "1000000", tolerance: "500000", spelled: true, scale: 6 }, "a million"),
  means({ digits: "1.05", tolerance: "0.005", spelled: true }, "one point oh five"),
  means({ digits: "17000000", tolerance: "50000", spelled: true, scale: 6 }, "seventeen point oh million"),
  means({ digits: "-19300000", tolerance: "50000", spelled: true, scale: 6 }, "minus nineteen point three million"),
  means({ digits: "428", tolerance: "0.5", spelled: true }, "four twenty eight", "four twenty-eight"),
  means({ digits: "205", tolerance: "0.5", spelled: true }, "two oh five"),
  means({ digits: "415", tolerance: "0.5", spelled: true }, "four fifteen"),
  means({ digits: "350000", tolerance: "500", spelled: true, scale: 3 }, "three fifty thousand"),
  means({ digits: "10.25", tolerance: "0.005", spelled: true }, "ten and a quarter"),
  means({ digits: "10.75", tolerance: "0.005" }, "10 and three quarters"),
  meansNothing("eleven fifty", "several million", "hundreds", "a thorough review", "Form 20-F", "one and two"),
].flat();
