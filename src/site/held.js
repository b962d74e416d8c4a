// Stands for the network in a page that holds everything it needs.

const { sizes, packed } = JSON.parse(document.querySelector("#worthwhile-held").textContent);

async function unpacked() {
  const bytes = Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function parts() {
  const all = await unpacked();
  let at = 0;
  return new Map(sizes.map(([name, size]) => [name, all.subarray(at, (at += size))]));
}

const all = parts();

/** Where the widgets look for their files. */
export const base = "held:/";

/** What `fetch` would answer; one folder stands for those of all kinds of page. */
export async function held(url) {
  const [, name] = /^held:\/[\w-]+\/(.+)/.exec(url) ?? [];
  if (!name) return fetch(url);
  const part = (await all).get(name);
  const type = name.endsWith(".wasm") ? "application/wasm" : "text/plain";
  return new Response(part, { status: part ? 200 : 404, headers: { "content-type": type } });
}
