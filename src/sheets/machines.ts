import { machines as table } from "../economics/machines";

/** What a new model offers: air-cooled machines that fleets run or buy, none of grade C. */
const models = [
  "Avalon A1366",
  "Avalon A1466",
  "Avalon A1566 (185T)",
  "Avalon A15Pro-218T",
  "Antminer S19j Pro (104T)",
  "Antminer S19 XP (140T)",
  "Antminer S19k Pro (120T)",
  "Antminer T21 (190T)",
  "Antminer S21 (200T)",
  "Antminer S21 Pro (234T)",
  "Antminer S21 XP (270T)",
  "Whatsminer M50S (126T)",
  "Whatsminer M60 (172T)",
  "Whatsminer M60S (186T)",
  "SEALMINER A2 (226T)",
];

export const machines = models.map((model) => table.find((machine) => machine.model === model)!);
