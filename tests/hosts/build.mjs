// Builds the page of every host from the packed package, as its own people would: `node build.mjs <folder>`.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
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
