// Where the builds of this checkout lie.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
export const target = resolve(root, process.env.CARGO_TARGET_DIR ?? "target");
