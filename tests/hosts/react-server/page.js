// A page that a server renders and the browser takes over; without JSX, so that both read it as it is.
import { createElement, useRef, useState } from "react";
import { WorthwhileCalculator, WorthwhilePlanner } from "worthwhile/react";
import { said, tea } from "../pages/models.js";

export function Page() {
  const [times, setTimes] = useState(0);
  const [heard, setHeard] = useState("");
  const wash = useRef(null);
  const hear = ({ detail }) => setHeard(said(detail));
  const again = () => setTimes(times + 1);
  const calculator = createElement(
    WorthwhileCalculator,
    {
      // New objects at each render, as people write them.
      model: structuredClone(tea),
      answers: { version: 1, amounts: { warmth: 5 } },
      className: "wide",
      currency: undefined,
      remember: false,
      loading: "eager",
      ref: wash,
      onReady: hear,
      onChange: hear,
    },
    "Tea costs €3.",
  );
  return createElement(
    "div",
    null,
    createElement("button", { type: "button", onClick: again }, "Again"),
    createElement("button", { type: "button", onClick: () => setHeard(wash.current.link()) }, "Link"),
    createElement("output", null, heard),
    createElement("i", null, String(times)),
    calculator,
    createElement(WorthwhilePlanner, { model: "pizza-delivery", lang: "hu", remember: true }, "We keep promises."),
  );
}
