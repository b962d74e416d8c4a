// The programs and pages into which people paste what the Studio gives, as small as they can be. A text goes
// where the Studio says, to the letter; around it is only what such a program has anyway.
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { parse } from "@wordpress/block-serialization-default-parser";
import { build } from "vite";
import { target } from "../target.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path) => readFileSync(join(root, path), "utf8");
const written = (path, text) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** A page of somebody's with a policy that allows nothing but this, and the page's own style sheets. */
const page = (body, policy, head = "") => {
  const own = policy.includes("style-src") ? "" : "style-src 'self'; ";
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="default-src 'none'; ${own}${policy.replaceAll("\n", " ")}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>A host</title>
    ${head}
  </head>
  <body><main>${body}</main></body>
</html>`;
};
const styled = '<link rel="stylesheet" href="./style.css">';

const mounts = {
  React: {
    "main.jsx": `import { createRoot } from "react-dom/client";
import { Worth } from "./Worth.jsx";
createRoot(document.querySelector("#app")).render(<Worth />);`,
  },
  Vue: {
    "main.js": `import { createApp } from "vue";
import Worth from "./Worth.vue";
createApp(Worth).mount("#app");`,
  },
  Svelte: {
    "main.js": `import { mount } from "svelte";
import Worth from "./Worth.svelte";
mount(Worth, { target: document.querySelector("#app") });`,
  },
  npm: {},
};

/** A program that a bundler builds. */
async function program(name, pieces, policy, to) {
  const { version } = JSON.parse(read("tests/hosts/node_modules/worthwhile/package.json"));
  const { "a terminal": install, "the page": body = '<div id="app"></div>', ...files } = pieces;
  if (`npm install ./worthwhile-${version}.tgz\n` !== install) {
    throw new Error(`version ${version} is packed, but the Studio says \`${install}\``);
  }
  const at = join(target, "pasted", name);
  rmSync(at, { recursive: true, force: true });
  const [main = "main.js"] = Object.keys(mounts[name]);
  const all = { ...files, ...mounts[name] };
  all["index.html"] = page(`${body}<script type="module" src="./${main}"></script>`, policy, styled);
  for (const [file, text] of Object.entries(all)) written(join(at, file), text);
  // As if installed: the packages are found from the program's own folder.
  symlinkSync(join(root, "tests/hosts/node_modules"), join(at, "node_modules"), "junction");
  const configFile = "vite.config.js" in files && join(at, "vite.config.js");
  const plugins = name === "Svelte" ? [svelte({ configFile: false })] : [];
  await build({ root: at, base: "./", configFile, plugins, logLevel: "warn", build: { outDir: to, emptyOutDir: true } });
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** What the plugin writes for a block that was pasted into a post. WordPress' own parser reads the post; the tag is
 * written here as hosts/wordpress/worthwhile.php does, because nothing else of these tests needs PHP. */
function rendered(post) {
  const known = JSON.parse(read("hosts/wordpress/block.json"));
  const plugin = read("hosts/wordpress/worthwhile.php");
  const [names, truths] = ["TEXTS", "TRUTHS"].map((list) =>
    new RegExp(`WORTHWHILE_${list} = array\\(([^)]*)\\)`).exec(plugin)[1].match(/\w+/g),
  );
  const [block, ...others] = parse(post.trim());
  if (block.blockName !== known.name || others.length) throw new Error(`not a block alone: ${post}`);
  const said = { fallback: "", ...block.attrs };
  for (const [name, value] of Object.entries(said)) {
    const { type, enum: among = [value] } = known.attributes[name] ?? {};
    if (typeof value !== type || !among.includes(value)) throw new Error(`the block has no ${name} that is ${value}`);
  }
  const attributes = names.filter((name) => said[name]).map((name) => ` ${name}="${escaped(said[name])}"`);
  attributes.push(...truths.filter((name) => said[name]).map((name) => ` ${name}`));
  const tag = `worthwhile-${said.kind ?? "calculator"}`;
  return `<div class="wp-block-worthwhile-widget"><${tag}${attributes.join("")}>${escaped(said.fallback)}</${tag}></div>`;
}

/** Puts the pieces into a page of this kind, in that folder of the server. */
export async function paste(name, pieces, policy, to) {
  rmSync(to, { recursive: true, force: true });
  if (name in mounts) return program(name, pieces, policy, to);
  const put = (body, head) => written(join(to, "index.html"), page(body, policy, head));
  if (pieces["style.css"]) written(join(to, "style.css"), pieces["style.css"]);
  if (name === "WordPress") {
    const script = '<script type="module" src="../../worthwhile/worthwhile.js?ver=0.1.0"></script>';
    return put(rendered(pieces["the page"]), styled + script);
  }
  return put(name === "Tag Manager" ? "<p>The page.</p>" : pieces["the page"]);
}
