// A page that holds everything it needs, and opens from a disk. What fills it is read by `held.js`.

/** A text so that it stands in HTML as it is. */
export const escaped = (text) =>
  text.replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);

async function packed(bytes) {
  const stream = new Blob(bytes).stream().pipeThrough(new CompressionStream("gzip"));
  const small = new Uint8Array(await new Response(stream).arrayBuffer());
  let text = "";
  // Pieces, because a call takes only so many arguments.
  for (let at = 0; at < small.length; at += 0x8000) {
    text += String.fromCharCode(...small.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/**
 * The page. `template` is `single.html` of a build, `body` is HTML that is written into it as it is,
 * and `files` are the names and bytes of what the widgets load from their folder: `worthwhile.wasm`,
 * `style.css`, `text/<language>.json`, `models/<language>/<name>.json`.
 */
export async function singlePage(template, { language, title, body }, files) {
  const sizes = files.map(([name, bytes]) => [name, bytes.length]);
  const held = JSON.stringify({ sizes, packed: await packed(files.map(([, bytes]) => bytes)) });
  const said = {
    __LANGUAGE__: escaped(language),
    __TITLE__: escaped(title),
    __BODY__: body,
    // Nothing in it may look like the end of the script around it.
    __HELD__: held.replaceAll("<", "\\u003c"),
  };
  // In one go, so that what is put in is not searched again.
  return template.replace(/__(LANGUAGE|TITLE|BODY|HELD)__/g, (place) => said[place]);
}

/**
 * A page of these words, filled with the files of this build that widgets of either kind load. `allowed` is
 * the digest of a style element in its body, if it has one.
 */
export async function wholePage(said, allowed) {
  const here = (file) => new URL(file, import.meta.url);
  const bytes = async (file) => new Uint8Array(await (await fetch(here(`../both/${file}`))).arrayBuffer());
  const files = ["worthwhile.wasm", "style.css", `text/${said.language}.json`];
  const [response, ...held] = await Promise.all([fetch(here("single.html")), ...files.map(bytes)]);
  const policy = allowed ? `style-src '${allowed}' ` : "style-src ";
  const template = (await response.text()).replace("style-src ", policy);
  return singlePage(template, said, files.map((file, at) => [file, held[at]]));
}
