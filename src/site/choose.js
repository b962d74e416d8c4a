// Shows another built-in model in a widget of the Guide.
for (const label of document.querySelectorAll("label.example")) {
  const widget = label.nextElementSibling;
  const choice = label.querySelector("select");
  // What a browser kept from the last visit is not what the widget shows.
  choice.value = widget.getAttribute("model");
  choice.addEventListener("change", () => widget.setAttribute("model", choice.value));
  label.hidden = false;
}
