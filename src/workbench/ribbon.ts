import type { RibbonButton, RibbonTab } from "./manifest";

/** Draws the buttons that the add-in puts on the ribbon, group by group. */
export function drawRibbon(
  container: HTMLElement,
  { groups }: RibbonTab,
  address: (url: string) => string,
  press: (button: RibbonButton) => void,
) {
  for (const { label, buttons } of groups) {
    const group = document.createElement("div");
    group.className = "ribbon-group";
    group.setAttribute("role", "group");
    group.setAttribute("aria-label", label);
    group.append(...buttons.map((button) => draw(button, address, press)));
    container.append(group);
  }
}

function draw(button: RibbonButton, address: (url: string) => string, press: (button: RibbonButton) => void) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "ribbon-button";
  element.title = button.title === button.label ? button.tip : `${button.title}\n${button.tip}`;
  const icon = document.createElement("img");
  icon.src = address(button.icon);
  icon.alt = "";
  icon.width = icon.height = 20;
  element.append(icon, button.label);
  element.addEventListener("click", () => press(button));
  return element;
}
