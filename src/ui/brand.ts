import type { BrandVariants } from "@fluentui/react-components";

/**
 * The one accent colour, petrol, from dark to light.
 *
 * Each shade has the lightness (OKLCH) of the same shade of Fluent's own ramp, so that contrasts are those Fluent counts on:
 * 80 has 5.2 : 1 on white, 100 has 5.4 : 1 on the dark theme's background.
 */
export const petrol: BrandVariants = {
  10: "#001a1d",
  20: "#00272b",
  30: "#003338",
  40: "#004147",
  50: "#014e55",
  60: "#025d65",
  70: "#056972",
  80: "#007983",
  90: "#1794a0",
  100: "#3cacb8",
  110: "#4ab8c4",
  120: "#57c4d0",
  130: "#76d2dd",
  140: "#a2dee5",
  150: "#c5e9ed",
  160: "#e7f5f7",
};
