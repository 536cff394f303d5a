/** Resolves when Office is ready: true inside Excel, false in a plain browser tab. */
export async function whenReady(): Promise<boolean> {
  if (typeof Office === "undefined") return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Binds the buttons of the ribbon: each shows the pane, then runs what belongs to it. */
export function associateCommands(commands: Readonly<Record<string, () => void>>): void {
  for (const [name, run] of Object.entries(commands))
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      run();
      await Office.addin.showAsTaskpane();
      event?.completed();
    });
}

/** Whether Excel shows itself dark; undefined where it does not say. */
export function hostIsDark(): boolean | undefined {
  const background = Office.context?.officeTheme?.bodyBackgroundColor;
  if (!background) return undefined;
  const [red = 255, green = 255, blue = 255] = (background.match(/[0-9a-f]{2}/gi) ?? []).map((hex) =>
    parseInt(hex, 16),
  );
  // Luma of ITU-R BT.601: the eye sees green as brighter than red, and red as brighter than blue.
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
