/** Light and dark: as the system says, until the user chooses. */
export class Theme {
  private readonly system = matchMedia("(prefers-color-scheme: dark)");
  private chosen?: boolean;

  constructor(private readonly apply: (dark: boolean) => void) {
    this.system.addEventListener("change", () => this.show());
    this.show();
  }

  get dark() {
    return this.chosen ?? this.system.matches;
  }

  toggle() {
    this.chosen = !this.dark;
    this.show();
  }

  private show() {
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
    this.apply(this.dark);
  }
}
