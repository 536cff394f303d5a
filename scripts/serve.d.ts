import type { Server } from "node:https";

declare function serve(port: number): Promise<{ readonly server: Server; readonly address: string }>;
export = serve;
