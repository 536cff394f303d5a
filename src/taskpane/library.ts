import type { Library, LibraryCall } from "../ui/library";

const example = (id: string, title: string, load: () => Promise<{ readonly default: string }>): LibraryCall => ({
  id,
  title,
  detail: "invented example",
  load: async () => ({ text: (await load()).default }),
});

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
  example("fwik-2025q1", "Ferrowick, Q1 2025", () => import("../../seeds/transcripts/fwik-2025q1.txt")),
  example("trnh-2025q3", "Tarnhollow, Q3 2025", () => import("../../seeds/transcripts/trnh-2025q3.txt")),
];
