import type { Progress } from "./io";

const silent: Progress = { advance: () => undefined, stop: () => undefined };

/** A bar on the terminal that somebody looks at; nothing where errors go to a file or a pipe, or for a single file. */
export async function progressBar(files: number): Promise<Progress> {
  if (files < 2 || !process.stderr.isTTY) return silent;
  const { SingleBar, Presets } = await import("cli-progress");
  const bar = new SingleBar(
    { format: "{bar} {value} of {total} files", clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  );
  bar.start(files, 0);
  // Ctrl-C leaves the terminal as it was.
  const interrupted = () => {
    bar.stop();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  return {
    advance: () => bar.increment(),
    stop() {
      bar.stop();
      process.off("SIGINT", interrupted);
    },
  };
}
