// Writes TypeScript's view of the documents, from the schemas that tests hold to the Rust types:
// `node xtask/src/types.mjs <folder>`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { compile } from "json-schema-to-typescript";

const [, , folder] = process.argv;

const pascal = (name) => name[0].toUpperCase() + name.slice(1);
const target = (reference) => pascal(reference.replace("#/$defs/", ""));

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

mkdirSync(folder, { recursive: true });
for (const file of readdirSync("docs/schema")) {
  const [name] = file.split("-");
  const schema = JSON.parse(readFileSync(`docs/schema/${file}`, "utf8"));
  const types = await compile(named(plain(schema), pascal(name)), pascal(name), {
    additionalProperties: false,
    bannerComment: `/* From the schema ${file}. */`,
    ignoreMinAndMaxItems: false,
    maxItems: 8,
    style: { printWidth: 110 },
    unreachableDefinitions: true,
  });
  // What the library notes of its own way.
  const quiet = types.replaceAll(/^ \*\n \* This interface was referenced by [^]*?(?=^ \*\/)/gm, "");
  writeFileSync(`${folder}/${name}.d.ts`, quiet);
}
