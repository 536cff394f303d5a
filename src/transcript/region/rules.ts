import type { Rule } from "../rule";

/** What is said and what it is called, where they differ; else the name itself. */
const regions: Readonly<Record<string, string>> = {
  "North America|North American": "North America",
  "South America|Latin America": "South America",
  "Middle East|Middle Eastern": "Middle East",
  "United States|U\\.S\\.|USA|US": "United States",
  "UAE|United Arab Emirates|Abu Dhabi": "UAE",
  Québec: "Québec",
  ...Object.fromEntries(
    [
      "South Africa|Southeast Asia|South Asia|Central Asia|Asia|Africa|Europe|Scandinavia|Nordics",
      "China|Hong Kong|Kazakhstan|Uzbekistan|Mongolia|Bhutan|Pakistan|India|Malaysia|Indonesia|Laos|Thailand|Japan",
      "Oman|Saudi Arabia|Qatar|Russia|Ethiopia|Kenya|Nigeria|Angola|Libya|Egypt",
      "Canada|Mexico|Paraguay|Argentina|Brazil|Uruguay|Bolivia|Chile|Colombia|El Salvador|Venezuela",
      "Norway|Sweden|Finland|Iceland|Denmark|Germany|France|Italy|Spain|Portugal|Poland|Ireland|United Kingdom",
      "Australia|New Zealand|New South Wales|Queensland|South Australia|Western Australia|Victoria|Tasmania",
      "British Columbia|Quebec|Alberta|Saskatchewan|Manitoba|Ontario|Newfoundland|Labrador|New Brunswick",
      "West Texas|Texas|Oklahoma|Louisiana|Arkansas|Kansas|Nebraska|Iowa|Missouri|Minnesota|Wisconsin|Illinois",
      "North Dakota|South Dakota|Montana|Wyoming|Colorado|New Mexico|Arizona|Nevada|Utah|Idaho|Oregon",
      "Georgia|Tennessee|Kentucky|Alabama|Mississippi|Florida|North Carolina|South Carolina|West Virginia|Virginia",
      "Ohio|Indiana|Michigan|Pennsylvania|New York|New Jersey|Maryland|Maine|Vermont|New Hampshire",
    ]
      .join("|")
      .split("|")
      .map((name) => [name, name]),
  ),
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
