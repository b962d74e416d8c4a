// Writes TypeScript's view of the documents, from the schemas that tests hold to the Rust types:
// `node xtask/src/types.mjs <folder>`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [, , folder] = process.argv;

const pascal = (name) => name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
const described = (file) => file.replace(/-v\d+\.json$/, "");
// The types that stand in the files of other schemas.
let elsewhere = new Map();
const target = (reference) => {
  const [file, definition] = reference.split("#/$defs/");
  const type = pascal(definition ?? described(file));
  if (file) elsewhere.set(type, described(file));
  return type;
};

// What only narrows a value has no type of its own.
const plain = (schema) => {
  const { title, $schema, $id, allOf, if: _, then, else: __, pattern, propertyNames, ...rest } = schema;
  if (rest.$ref && rest.additionalProperties?.$ref) {
    const entries = `{ [name: string]: ${target(rest.additionalProperties.$ref)} } | null`;
    return { description: rest.description, tsType: entries };
  }
  if (rest.$ref) return { description: rest.description, tsType: target(rest.$ref) };
  if (Object.keys(rest).join() === "description") return { ...rest, tsType: "unknown" };
  if (rest.anyOf && !rest.type) {
    const types = rest.anyOf.map((one) => (one.$ref ? target(one.$ref) : one.type ?? "unknown"));
    return { description: rest.description, tsType: types.join(" | ") };
  }
  // An unknown field is skipped with a notice; where a program is written, it is a mistake.
  if (rest.additionalProperties?.$ref === "#/$defs/unknown") rest.additionalProperties = false;
  return Object.fromEntries(Object.entries(rest).map(([name, inner]) => [name, deeper(name, inner)]));
};

// A definition without a name of its own only narrows others.
const narrows = (keyword, name, { title, anyOf }) =>
  keyword === "$defs" && (name === "unknown" || !(title || anyOf));

const deeper = (name, inner) => {
  if (name === "properties" || name === "$defs") {
    const fields = Object.entries(inner).filter(([field, schema]) => !narrows(name, field, schema));
    return Object.fromEntries(fields.map(([field, schema]) => [field, plain(schema)]));
  }
  const isSchema = name === "items" || name === "additionalProperties";
  return isSchema && typeof inner === "object" ? plain(inner) : inner;
};

const named = (schema, name) => ({
  ...schema,
  title: name,
  $defs: Object.fromEntries(
    Object.entries(schema.$defs).map(([key, inner]) => [key, { ...inner, title: pascal(key) }]),
  ),
});

// Of two forms that a document may take, the one that its own schema describes, and both together.
const forms = ({ then: own, else: other, $defs, ...schema }, type) => {
  if (!own || !other) return [{ ...schema, $defs }, type, ""];
  const key = own.$ref.replace("#/$defs/", "");
  const { [key]: root, ...others } = $defs;
  const one = pascal(key);
  const comment = `/**\n * ${schema.description}\n */\n`;
  return [{ ...root, $defs: others }, one, `${comment}export type ${type} = ${one} | ${target(other.$ref)};\n`];
};

mkdirSync(folder, { recursive: true });
for (const file of readdirSync("docs/schema")) {
  const name = described(file);
  elsewhere = new Map();
  const schema = JSON.parse(readFileSync(`docs/schema/${file}`, "utf8"));
  const [root, type, both] = forms(schema, pascal(name));
  const types = await compile(named(plain(root), type), type, {
    additionalProperties: false,
    bannerComment: `/* From the schema ${file}. */`,
    ignoreMinAndMaxItems: false,
    maxItems: 8,
    style: { printWidth: 110 },
    unreachableDefinitions: true,
  });
  // What the library notes of its own way.
  const quiet = types.replaceAll(/^ \*\n \* This interface was referenced by [\s\S]*?(?=^ \*\/)/gm, "");
  const imports = [...elsewhere].map(([type, from]) => `import type { ${type} } from "./${from}.js";\n`);
  writeFileSync(`${folder}/${name}.d.ts`, imports.join("") + quiet + both);
}
