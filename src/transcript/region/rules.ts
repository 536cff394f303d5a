import type { Rule } from "../rule";

const regions: Readonly<Record<string, string>> = {
  "North America|North American": "North America",
  "South America|Latin America": "South America",
  "Middle East|Middle Eastern": "Middle East",
  "South Africa": "South Africa",
  "Southeast Asia": "Southeast Asia",
  "South Asia": "South Asia",
  "Central Asia": "Central Asia",
  Asia: "Asia",
  Africa: "Africa",
  Europe: "Europe",
  "United States|U\\.S\\.|USA|US": "United States",
  China: "China",
  Canada: "Canada",
  Kazakhstan: "Kazakhstan",
  Paraguay: "Paraguay",
  Argentina: "Argentina",
  Brazil: "Brazil",
  Ethiopia: "Ethiopia",
  Norway: "Norway",
  Sweden: "Sweden",
  Finland: "Finland",
  Iceland: "Iceland",
  Bhutan: "Bhutan",
  Malaysia: "Malaysia",
  Oman: "Oman",
  "UAE|United Arab Emirates|Abu Dhabi": "UAE",
  Russia: "Russia",
  Texas: "Texas",
  Georgia: "Georgia",
  Tennessee: "Tennessee",
  Kentucky: "Kentucky",
  Ohio: "Ohio",
  Pennsylvania: "Pennsylvania",
  Wyoming: "Wyoming",
  "North Dakota": "North Dakota",
  Nebraska: "Nebraska",
  Mississippi: "Mississippi",
  "New York": "New York",
  "Quebec|Québec": "Quebec",
  "British Columbia": "British Columbia",
};

const names = new Map(
  Object.entries(regions).flatMap(([said, name]) => said.split("|").map((each) => [each.replace(/\\/g, ""), name])),
);

export const regionRules: readonly Rule<string>[] = [
  {
    name: "<region>",
    dimension: "region",
    pattern: [new RegExp(Object.keys(regions).join("|"))],
    // Spelled as written, for "us" is a word: names of regions carry their capitals.
    read: ([words]) => names.get((words!.value as string).replace(/\s+/g, " ")),
  },
];
