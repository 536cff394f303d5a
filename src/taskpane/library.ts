import type { Library } from "../ui/library";

/** What comes with the add-in, each part fetched from the add-in's own origin when it is chosen. */
export const library: Library = [
  {
    id: "canaan-2024q2",
    title: "Canaan, Q2 2024",
    detail: "figures of the call",
    async load() {
      const [{ default: figures }, { fromJson }] = await Promise.all([
        import("../../seeds/quarters/canaan-2024q2.json"),
        import("../transcript/callJson"),
      ]);
      return { call: fromJson(figures) };
    },
  },
];
