/** Requirement sets that the host claims, with their highest version: { ExcelApi: "1.12" }. */
export type RequirementSets = Readonly<Record<string, string>>;

/** Whether "ExcelApi 1.7" is among what the host claims. */
export function supports(sets: RequirementSets, set: string): boolean {
  const [name = "", version = ""] = set.split(" ");
  const highest = sets[name];
  return highest !== undefined && compareVersions(version, highest) <= 0;
}

function compareVersions(one: string, other: string): number {
  const [[major = 0, minor = 0], [otherMajor = 0, otherMinor = 0]] = [numbers(one), numbers(other)];
  return major - otherMajor || minor - otherMinor;
}

const numbers = (version: string) => version.split(".").map(Number);
