// Builds the page of every host from the packed package, as its own people would: `node build.mjs <folder>`.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import vue from "@vitejs/plugin-vue";
import * as esbuild from "esbuild";
import { build } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const to = resolve(process.argv[2]);
const worthwhile = join(here, "node_modules/worthwhile");
const page = readFileSync(join(here, "pages/app.html"), "utf8");

rmSync(to, { recursive: true, force: true });
mkdirSync(to, { recursive: true });

// Hosts without a bundler: the package's files lie on the server.
cpSync(worthwhile, join(to, "worthwhile"), { recursive: true, dereference: true });
// The site with its Studio, for the texts that are pasted from there.
cpSync(join(here, "../../dist"), join(to, "site"), { recursive: true });
const controls = readFileSync(join(here, "pages/controls.html"), "utf8").trim();
for (const name of readdirSync(join(here, "pages"))) {
  const text = readFileSync(join(here, "pages", name), "utf8");
  writeFileSync(join(to, name), text.replace("<!-- controls -->", controls));
}

const isOurs = (tag) => tag.startsWith("worthwhile-");
const vites = {
  react: { entry: "main.jsx", plugins: [] },
  vue: { entry: "main.js", plugins: [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })] },
  svelte: { entry: "main.js", plugins: [svelte({ configFile: false })] },
};
for (const [name, { entry, plugins }] of Object.entries(vites)) {
  const root = join(here, name);
  await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "warn",
    plugins,
    build: {
      outDir: join(to, name),
      emptyOutDir: true,
      rollupOptions: { input: join(root, entry), output: { entryFileNames: "main.js" } },
    },
  });
  writeFileSync(join(to, name, "index.html"), page);
}

// The functions, in programs and in a page that no bundler made.
const output = page.replace('<div id="app"></div>', "<output></output>");
for (const [name, entry] of [["functions-vite", "main.js"], ["functions-inline", "inline.js"]]) {
  const root = join(here, "functions");
  const files = { input: join(root, entry), output: { entryFileNames: "main.js" } };
  const options = { outDir: join(to, name), emptyOutDir: true, rollupOptions: files, target: "es2022" };
  await build({ root, base: "./", configFile: false, logLevel: "warn", build: options });
  writeFileSync(join(to, name, "index.html"), output);
}
for (const name of ["functions", "pages"]) cpSync(join(here, name), join(to, "plain", name), { recursive: true });

// React with a server: what that wrote is in the page, and the browser takes it over. The builds for development
// tell where the two differ.
for (const version of ["18", "19"]) {
  const folder = join(to, `react-server-${version}`);
  const alias = version === "18" ? { react: "react-18", "react-dom": "react-dom-18" } : {};
  const define = { "process.env.NODE_ENV": '"development"' };
  const entry = (name) => join(here, "react-server", name);
  // Names in place of others are looked for from this folder, wherever the program was started.
  const common = { alias, define, absWorkingDir: here, bundle: true, format: "esm", logLevel: "warning" };
  const server = join(folder, "server.mjs");
  const banner = { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' };
  await esbuild.build({ ...common, banner, entryPoints: [entry("server.js")], outfile: server, platform: "node" });
  const { html } = await import(pathToFileURL(server));
  await esbuild.build({ ...common, splitting: true, entryPoints: { main: entry("client.js") }, outdir: folder });
  cpSync(join(worthwhile, "files"), join(folder, "files"), { recursive: true });
  writeFileSync(join(folder, "index.html"), page.replace('<div id="app">', (start) => start + html));
}

// Vue and Svelte with a server.
for (const name of ["vue", "svelte"]) {
  const root = join(here, `${name}-server`);
  const folder = join(to, `${name}-server`);
  const { plugins } = vites[name];
  const common = { root, base: "./", configFile: false, logLevel: "warn", plugins };
  const built = (entry, output, more) => {
    const rollupOptions = { input: join(root, entry), output: { entryFileNames: output } };
    return build({ ...common, ...more, build: { outDir: folder, emptyOutDir: false, rollupOptions, ssr: Boolean(more.ssr) } });
  };
  await built("server.js", "server.mjs", { ssr: { noExternal: true } });
  const { html } = await import(pathToFileURL(join(folder, "server.mjs")));
  await built("client.js", "main.js", {});
  writeFileSync(join(folder, "index.html"), page.replace('<div id="app">', (start) => start + html));
}

await esbuild.build({
  entryPoints: [join(here, "angular/main.ts")],
  outdir: join(to, "angular"),
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  logLevel: "warning",
  tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
});
cpSync(join(worthwhile, "files"), join(to, "angular/files"), { recursive: true });
writeFileSync(join(to, "angular/index.html"), page);
