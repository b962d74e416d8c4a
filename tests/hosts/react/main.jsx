// The components, and what a host of them does.
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { WorthwhileCalculator } from "worthwhile/react";
import { cake, said, tea } from "../pages/models.js";

export function App() {
  const [model, setModel] = useState(tea);
  const [currency, setCurrency] = useState();
  const [order, setOrder] = useState(["calculator", "neighbour"]);
  const [heard, setHeard] = useState("");
  const hear = ({ detail }) => setHeard(said(detail));
  const parts = {
    calculator: (
      <WorthwhileCalculator
        key="calculator"
        loading="eager"
        model={model}
        currency={currency}
        // A new object at each render: what the visitor typed must survive it.
        answers={{ version: 1, amounts: { warmth: 5 } }}
        onReady={hear}
        onChange={hear}
      >
        Tea costs €3.
      </WorthwhileCalculator>
    ),
    neighbour: <p key="neighbour">A neighbour</p>,
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => setModel(cake)}>Cake</button>
        <button type="button" onClick={() => setCurrency("USD")}>Dollars</button>
        <button type="button" onClick={() => setOrder([...order].reverse())}>Swap</button>
        <button type="button" onClick={() => setOrder(["neighbour"])}>Take out</button>
        <button type="button" onClick={() => setOrder(["neighbour", "calculator"])}>Put in</button>
      </p>
      <output>{heard}</output>
      <div>{order.map((name) => parts[name])}</div>
    </>
  );
}

createRoot(document.querySelector("#app")).render(<App />);
