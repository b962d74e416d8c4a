// A server on this machine for one folder.
import { createServer } from "node:http";
import sirv from "sirv";

/** Serves the folder until the program ends; the answer is its address. */
export async function serve(folder) {
  const server = createServer(sirv(folder));
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  server.unref();
  return `http://127.0.0.1:${server.address().port}/`;
}
