/** Light and dark: as the system says, until the user chooses. */
export class Theme {
  private readonly system = matchMedia("(prefers-color-scheme: dark)");
  private chosen?: boolean;
  private followers: ((dark: boolean) => void)[] = [];

  constructor() {
    this.system.addEventListener("change", () => this.show());
    this.show();
  }

  get dark() {
    return this.chosen ?? this.system.matches;
  }

  /** Calls whenever it changes. */
  follow(follower: (dark: boolean) => void) {
    this.followers.push(follower);
  }

  toggle() {
    this.chosen = !this.dark;
    this.show();
  }

  private show() {
    document.documentElement.dataset.theme = this.dark ? "dark" : "light";
    this.followers.forEach((follow) => follow(this.dark));
  }
}
