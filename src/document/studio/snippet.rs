//! The snippets to paste, for each kind of page.

use super::embed::origin;
use super::markup::{attribute, block_literal, json, literal, parameter, text};
use super::{Embed, Facts, Kind, Source};
use crate::model::CollectVec;

/// The kind of page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Host {
    /// Any HTML.
    #[default]
    Script,
    /// A program that is built by a bundler.
    Bundler,
    /// React 19.
    React,
    /// Vue 3.
    Vue,
    /// Svelte 5.
    Svelte,
    /// WordPress with the plugin.
    WordPress,
    /// A tag manager's custom HTML.
    TagManager,
    /// A page that allows only frames.
    Iframe,
}

impl Host {
    /// All kinds, in the order of the screen.
    pub const EACH: [Self; 8] = [
        Self::Script,
        Self::WordPress,
        Self::TagManager,
        Self::Iframe,
        Self::Bundler,
        Self::React,
        Self::Vue,
        Self::Svelte,
    ];

    /// Whether the page gets the files from the npm package rather than from an address.
    pub fn is_bundled(self) -> bool {
        matches!(self, Self::Bundler | Self::React | Self::Vue | Self::Svelte)
    }

    /// Whether the page's own server has the files, from its build or with the plugin.
    pub fn has_files(self) -> bool {
        self.is_bundled() || self == Self::WordPress
    }

    /// Whether the model needs an address there.
    pub fn needs_address(self) -> bool {
        matches!(self, Self::WordPress | Self::Iframe)
    }
}

/// One snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The file or program that it belongs to; `None` for the page itself.
    pub file: Option<String>,
    /// The text.
    pub code: String,
}

/// The snippets in the order of pasting.
pub fn snippet(host: Host, embed: &Embed, facts: &Facts) -> Vec<Piece> {
    let page = |code: String| Piece { file: None, code };
    match host {
        Host::Script => vec![page([style_element(embed), loader(facts), element(embed)].concat())],
        Host::WordPress => with_style(embed, vec![page(block(embed))]),
        Host::TagManager => vec![page([style_element(embed), tag_manager(embed, facts)].concat())],
        Host::Iframe => vec![page(frame(embed, facts))],
        Host::Bundler => packaged(
            embed,
            facts,
            vec![named("main.js", bundler_script(embed)), page(element_without_model(embed))],
        ),
        Host::React => packaged(embed, facts, vec![named("Worth.jsx", react(embed))]),
        Host::Vue => packaged(
            embed,
            facts,
            vec![named("vite.config.js", VUE_CONFIG.to_owned()), named("Worth.vue", vue(embed))],
        ),
        Host::Svelte => packaged(embed, facts, vec![named("Worth.svelte", svelte(embed))]),
    }
}

/// The directives that a page's content security policy must add, one on each line. `style` is the digest of
/// [`style_text`], if there is one.
pub fn policy(host: Host, embed: &Embed, facts: &Facts, style: Option<&str>) -> String {
    let style = style.map_or_else(String::new, |digest| ["\nstyle-src '", digest, "';"].concat());
    [allowed(host, embed, facts), style].concat()
}

fn allowed(host: Host, embed: &Embed, facts: &Facts) -> String {
    let from = if host.has_files() { "'self'" } else { facts.origin() };
    // A frame asks for the model under its own policy.
    let model = match &embed.source {
        Source::Address(address) if origin(address) != from => [" ", origin(address)].concat(),
        _ => String::new(),
    };
    match host {
        Host::Iframe => ["frame-src ", from, ";\nscript-src ", from, ";"].concat(),
        _ => {
            ["script-src ", from, " 'wasm-unsafe-eval';\nconnect-src ", from, &model, ";"].concat()
        }
    }
}

fn named(file: &str, code: String) -> Piece {
    Piece { file: Some(file.to_owned()), code }
}

fn loader(facts: &Facts) -> String {
    script(&facts.address("worthwhile.js"), &facts.integrity)
}

fn script(address: &str, integrity: &str) -> String {
    [
        "<script type=\"module\" src=\"",
        &attribute(address),
        "\" integrity=\"",
        &attribute(integrity),
        "\" crossorigin=\"anonymous\"></script>\n",
    ]
    .concat()
}

/// The theme as a rule of a style sheet; `None` for the widgets' own look.
fn style(embed: &Embed) -> Option<String> {
    let properties = embed.theme.properties();
    let line = |(name, value): &(&str, String)| ["  ", name, ": ", value, ";\n"].concat();
    let lines: String = properties.iter().map(line).collect();
    (!lines.is_empty()).then(|| [embed.kind.tag(), " {\n", &lines, "}\n"].concat())
}

/// The element with its look and its model, for a page that already loads the code.
pub fn element_of(embed: &Embed) -> String {
    [style_element(embed), element(embed)].concat()
}

/// The exact text of the style element in the snippet.
pub fn style_text(host: Host, embed: &Embed) -> Option<String> {
    let has_element = matches!(host, Host::Script | Host::TagManager);
    style(embed).filter(|_| has_element).map(|rule| ["\n", &rule].concat())
}

fn style_element(embed: &Embed) -> String {
    let text = style_text(Host::Script, embed);
    text.map_or_else(String::new, |text| ["<style>", &text, "</style>\n"].concat())
}

fn with_style(embed: &Embed, mut pieces: Vec<Piece>) -> Vec<Piece> {
    pieces.extend(style(embed).map(|rule| named("style.css", rule)));
    pieces
}

/// An opening tag.
fn opening(tag: &str, attributes: &[(&str, &str)]) -> String {
    let written = attributes.iter().map(|(name, value)| match *value {
        "" => [" ", name].concat(),
        value => [" ", name, "=\"", &attribute(value), "\""].concat(),
    });
    ["<", tag, &written.collect::<String>(), ">"].concat()
}

fn closed(embed: &Embed, attributes: &[(&str, &str)], inside: &str) -> String {
    let tag = embed.kind.tag();
    [&opening(tag, attributes), inside, &text(&embed.fallback), "</", tag, ">\n"].concat()
}

fn element(embed: &Embed) -> String {
    let mut attributes: Vec<_> =
        embed.named().map(|name| ("model", name)).into_iter().collect_vec();
    attributes.extend(embed.attributes());
    let inside = match &embed.source {
        Source::Inline(_, document) => {
            ["\n<script type=\"application/json\">", &json(document), "</script>\n"].concat()
        }
        _ => String::new(),
    };
    closed(embed, &attributes, &inside)
}

fn element_without_model(embed: &Embed) -> String {
    closed(embed, &embed.attributes(), "")
}

/// The plugin's block as the block editor writes and pastes it.
fn block(embed: &Embed) -> String {
    let kind = embed.kind.tag().trim_start_matches("worthwhile-");
    let mut attributes = vec![("kind", kind)];
    attributes.extend(embed.named().map(|name| ("model", name)));
    attributes.extend(embed.attributes());
    attributes.push(("fallback", &embed.fallback));
    let written = attributes.iter().map(|(name, value)| match *value {
        "" => [&literal(name), ":true"].concat(),
        value => [&literal(name), ":", &block_literal(value)].concat(),
    });
    let all = written.collect_vec().join(",");
    ["<!-- wp:worthwhile/widget {", &all, "} /-->\n"].concat()
}

/// The snippet for tag managers: a script without modules or newer syntax that adds the element to its place
/// in the page.
fn tag_manager(embed: &Embed, facts: &Facts) -> String {
    let set = |(name, value): (&str, &str)| {
        ["  element.setAttribute(", &literal(name), ", ", &literal(value), ");\n"].concat()
    };
    let model = match &embed.source {
        Source::Inline(_, document) => ["  element.model = ", &json(document), ";\n"].concat(),
        Source::BuiltIn(name) | Source::Address(name) => set(("model", name)),
    };
    [
        "<script>\n(function () {\n  var script = document.createElement(\"script\");\n",
        "  script.type = \"module\";\n  script.crossOrigin = \"anonymous\";\n  script.integrity = ",
        &literal(&facts.integrity),
        ";\n  script.src = ",
        &literal(&facts.address("worthwhile.js")),
        ";\n  document.head.appendChild(script);\n  var element = document.createElement(",
        &literal(embed.kind.tag()),
        ");\n",
        &embed.attributes().into_iter().map(set).collect::<String>(),
        &model,
        "  element.textContent = ",
        &literal(&embed.fallback),
        ";\n  (document.querySelector(\"main\") || document.body).appendChild(element);\n",
        "})();\n</script>\n",
    ]
    .concat()
}

fn frame(embed: &Embed, facts: &Facts) -> String {
    let mut address = [&facts.address("embed.html?tag="), embed.kind.tag()].concat();
    let mut add = |name: &str, value: &str| {
        address.push_str(&["&", name, "=", &parameter(value)].concat());
    };
    for (name, value) in embed.named().map(|name| ("model", name)).into_iter().chain(embed.framed())
    {
        add(name, value);
    }
    [
        "<iframe data-worthwhile src=\"",
        &attribute(&address),
        "\" title=\"",
        &attribute(&embed.fallback),
        "\" width=\"100%\" height=\"720\" frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>\n",
        &script(&facts.address("worthwhile-frame.js"), &facts.frame),
    ]
    .concat()
}

/// The steps that all bundlers share.
fn packaged(embed: &Embed, facts: &Facts, pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all =
        vec![named("npm", ["npm install ./worthwhile-", &facts.version, ".tgz\n"].concat())];
    if let Source::Inline(file, document) = &embed.source {
        all.push(named(file, [document, "\n"].concat()));
    }
    all.extend(pieces);
    with_style(embed, all)
}

/// The import that defines the elements; each framework has its own types.
fn define(of: &str) -> String {
    ["import \"worthwhile/", of, "\";\n"].concat()
}

const VUE_CONFIG: &str = "import vue from \"@vitejs/plugin-vue\";\n\nconst isCustomElement = (tag) => \
    tag.startsWith(\"worthwhile-\");\n\nexport default {\n  plugins: [vue({ template: { \
    compilerOptions: { isCustomElement } } })],\n};\n";

/// The line that imports the model, if it is a file of the program.
fn import(embed: &Embed) -> String {
    match &embed.source {
        Source::Inline(file, _) => ["import model from \"./", file, "\";\n"].concat(),
        _ => String::new(),
    }
}

/// The model as an attribute in the syntax of a framework.
fn bound<'e>(embed: &'e Embed, binding: &'e str) -> Vec<(&'e str, &'e str)> {
    embed.named().map_or_else(|| vec![(binding, "")], |name| vec![("model", name)])
}

fn bundler_script(embed: &Embed) -> String {
    let set = match embed.named() {
        Some(name) => [".setAttribute(\"model\", ", &literal(name), ");\n"].concat(),
        None => ".model = model;\n".to_owned(),
    };
    let found = ["document.querySelector(", &literal(embed.kind.tag()), ")"].concat();
    [&define("element"), &import(embed), "\n", &*found, &set].concat()
}

fn react(embed: &Embed) -> String {
    let mut attributes = bound(embed, "model={model}");
    attributes.extend(embed.attributes());
    let fallback = ["{", &literal(&embed.fallback), "}"].concat();
    let component = match embed.kind {
        Kind::Calculator => "WorthwhileCalculator",
        Kind::Planner => "WorthwhilePlanner",
    };
    let element = [&opening(component, &attributes), &*fallback, "</", component, ">"].concat();
    let lines = ["export const Worth = () => (\n  ", &element, "\n);\n"].concat();
    let import_it = ["import { ", component, " } from \"worthwhile/react\";\n"].concat();
    [&import_it, &import(embed), "\n", &*lines].concat()
}

fn vue(embed: &Embed) -> String {
    let mut attributes = bound(embed, ":model.prop=\"model\"");
    attributes.extend(embed.attributes());
    let script = ["<script setup>\n", &define("vue"), &import(embed), "</script>\n\n"].concat();
    // The framework would evaluate text between double braces.
    let fallback = text(&embed.fallback).replace("{{", "{<!-- -->{");
    let tag = embed.kind.tag();
    let element = [&opening(tag, &attributes), &*fallback, "</", tag, ">"].concat();
    [&script, "<template>\n  ", &element, "\n</template>\n"].concat()
}

fn svelte(embed: &Embed) -> String {
    // A server would write a model as `[object Object]` into an attribute.
    let mut attributes = bound(embed, "{@attach properties({ model })}");
    attributes.extend(embed.attributes());
    let define = match embed.named() {
        Some(_) => define("svelte"),
        None => "import { properties } from \"worthwhile/svelte\";\n".to_owned(),
    };
    let script = ["<script>\n", &define, &import(embed), "</script>\n\n"].concat();
    let fallback = ["{", &literal(&embed.fallback), "}"].concat();
    let tag = embed.kind.tag();
    [&*script, &opening(tag, &attributes), &fallback, "</", tag, ">\n"].concat()
}
