import { FluentProvider } from "@fluentui/react-components";
import { PlainTab } from "./PlainTab";
import { useTheme } from "./theme";

/** What the page is in a browser tab of its own. */
export function OutsideExcel() {
  const { theme } = useTheme(() => undefined);
  return (
    <FluentProvider theme={theme} style={{ minHeight: "100%" }}>
      <PlainTab />
    </FluentProvider>
  );
}
