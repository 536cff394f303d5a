export const tabs = ["import", "functions", "scenarios"] as const;
export type TabName = (typeof tabs)[number];
