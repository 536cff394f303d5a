import { windowName, type Activation } from "./appContext";
import { Transport, type HostServices } from "./transport";

/** The frame that shows the add-in's page, and the line to it; both are made anew when the add-in is reloaded. */
export class PaneFrame {
  private frame?: HTMLIFrameElement;
  transport?: Transport;

  constructor(
    private readonly container: HTMLElement,
    private readonly page: URL,
    private readonly addIn: string,
    private readonly services: HostServices,
  ) {}

  activate() {
    this.transport?.close();
    this.frame?.remove();
    const activation: Activation = {
      conversation: crypto.randomUUID(),
      addIn: this.addIn,
      hostOrigin: location.origin,
    };
    const frame = document.createElement("iframe");
    frame.title = "Hashbook";
    // With the parameters in its name the address of the page stays as it is in Excel.
    frame.name = windowName(activation);
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms allow-popups allow-downloads");
    frame.allow = "clipboard-write";
    this.container.append(frame);
    this.transport = new Transport(activation, frame.contentWindow!, this.page.origin, this.services);
    frame.src = this.page.href;
    this.frame = frame;
  }

  focus() {
    this.frame?.focus();
  }
}
