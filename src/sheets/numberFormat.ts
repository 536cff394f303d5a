/** Formats of rates and prices, whose size says nothing about their decimals. */
const formats: Readonly<Record<string, string>> = {
  ratio: "0.0%",
  "USD/kWh": "0.0000",
  "USD/(TH/s)": "#,##0.00",
  "USD/(TH/s)/day": "0.0000",
  "USD/share": "#,##0.00_);(#,##0.00)",
  "J/TH": "0.0",
};

/** Excel number format of a value in a unit of the taxonomy; negative amounts of money stand in parentheses. */
export function numberFormat(unit: string, value: number): string {
  const fixed = formats[unit];
  if (fixed) return fixed;
  const digits = Number.isInteger(value) ? "#,##0" : "#,##0.00";
  return /^[A-Z]{3}$/.test(unit) ? `${digits}_);(${digits})` : digits;
}

export const changeFormat = "+0.0%;-0.0%;0.0%";
