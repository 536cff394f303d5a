/** Widths the pane can have in Excel, and the one it opens with. */
const [narrowest, usual, widest] = [320, 350, 450];
const step = 10;

/** Lets the user drag the edge of the pane, or move it with the arrow keys. */
export function makeResizable(edge: HTMLElement, layout: HTMLElement) {
  let width = usual;
  const resize = (wanted: number) => {
    width = Math.min(widest, Math.max(narrowest, wanted));
    layout.style.setProperty("--pane-width", `${width}px`);
    edge.setAttribute("aria-valuenow", String(width));
  };
  edge.setAttribute("aria-valuemin", String(narrowest));
  edge.setAttribute("aria-valuemax", String(widest));
  resize(usual);
  edge.addEventListener("pointerdown", (event) => {
    // Without the capture the frame beside the edge would swallow the movement.
    edge.setPointerCapture(event.pointerId);
    layout.classList.add("resizing");
  });
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) resize(layout.getBoundingClientRect().right - event.clientX);
  });
  edge.addEventListener("lostpointercapture", () => layout.classList.remove("resizing"));
  edge.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") resize(width + step);
    if (key === "ArrowRight") resize(width - step);
  });
}
