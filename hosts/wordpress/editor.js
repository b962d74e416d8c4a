// The block in the editor: its settings, and what stands there while the widget is not running.
(function ({ blocks, blockEditor, components, element, i18n }) {
  const { createElement: make, Fragment } = element;
  const { __ } = i18n;

  const text = (attributes, setAttributes) => (name, label) =>
    make(components.TextControl, {
      key: name,
      label,
      value: attributes[name] || "",
      onChange: (value) => setAttributes({ [name]: value || undefined }),
    });

  blocks.registerBlockType("worthwhile/widget", {
    edit({ attributes, setAttributes }) {
      const field = text(attributes, setAttributes);
      const kind = make(components.SelectControl, {
        label: __("Kind", "worthwhile"),
        value: attributes.kind,
        options: [
          { value: "calculator", label: __("Calculator", "worthwhile") },
          { value: "planner", label: __("Planner", "worthwhile") },
        ],
        onChange: (value) => setAttributes({ kind: value }),
      });
      const remember = make(components.ToggleControl, {
        label: __("Keep answers in the visitor’s browser", "worthwhile"),
        checked: attributes.remember,
        onChange: (value) => setAttributes({ remember: value }),
      });
      const settings = make(
        components.PanelBody,
        { title: __("Worthwhile", "worthwhile") },
        kind,
        field("model", __("Model: a built-in name, or an address", "worthwhile")),
        field("persona", __("Persona", "worthwhile")),
        field("currency", __("Currency, such as USD", "worthwhile")),
        field("lang", __("Language: en, id, hu or ko", "worthwhile")),
        field("theme", __("Theme: light or dark", "worthwhile")),
        remember,
        field("fallback", __("What stands there if it cannot run", "worthwhile")),
      );
      const name = "worthwhile-" + attributes.kind + " · " + attributes.model;
      return make(
        Fragment,
        null,
        make(blockEditor.InspectorControls, null, settings),
        make("div", blockEditor.useBlockProps(), make(components.Placeholder, { icon: "calculator", label: name })),
      );
    },
    save: () => null,
  });
})(window.wp);
