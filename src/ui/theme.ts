import { createDarkTheme, createLightTheme, type Theme } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { petrol } from "./brand";

export const themeChoices = ["system", "light", "dark"] as const;
export type ThemeChoice = (typeof themeChoices)[number];

const light: Theme = createLightTheme(petrol);
const dark: Theme = {
  ...createDarkTheme(petrol),
  // Fluent's own dark theme lifts these two as well: text in the brand colour needs 4.5 : 1.
  colorBrandForeground1: petrol[110],
  colorBrandForeground2: petrol[120],
};

const key = "hashbook.theme";
const darkSystem = () => window.matchMedia?.("(prefers-color-scheme: dark)");

function stored(): ThemeChoice {
  try {
    return themeChoices.find((choice) => choice === localStorage.getItem(key)) ?? "system";
  } catch {
    return "system"; // A browser may forbid storage in a frame; then the choice lasts as long as the page.
  }
}

function store(choice: ThemeChoice) {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // As above.
  }
}

/** The theme to draw in, the choice behind it, and how to change that. "System" follows Excel, else the computer. */
export function useTheme(hostIsDark: () => boolean | undefined) {
  const [choice, setChoice] = useState(stored);
  const [systemIsDark, setSystemIsDark] = useState(() => darkSystem()?.matches ?? false);
  useEffect(() => {
    const query = darkSystem();
    const follow = () => setSystemIsDark(query?.matches ?? false);
    query?.addEventListener("change", follow);
    return () => query?.removeEventListener("change", follow);
  }, []);
  const choose = useCallback((next: ThemeChoice) => {
    store(next);
    setChoice(next);
  }, []);
  const isDark = choice === "system" ? (hostIsDark() ?? systemIsDark) : choice === "dark";
  return { theme: isDark ? dark : light, choice, choose };
}
