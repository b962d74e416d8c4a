import { useState } from "react";
import { createRoot } from "react-dom/client";
import "worthwhile/react";
import { cake, said, tea } from "../pages/models.js";

function App() {
  const [model, setModel] = useState(tea);
  const [currency, setCurrency] = useState();
  const [order, setOrder] = useState(["calculator", "neighbour"]);
  const [heard, setHeard] = useState("");
  const hear = ({ detail }) => setHeard(said(detail));
  const parts = {
    calculator: (
      <worthwhile-calculator
        key="calculator"
        loading="eager"
        model={model}
        currency={currency}
        onworthwhile-ready={hear}
        onworthwhile-change={hear}
      >
        Tea costs €3.
      </worthwhile-calculator>
    ),
    neighbour: <p key="neighbour">A neighbour</p>,
  };
  return (
    <>
      <p>
        <button onClick={() => setModel(cake)}>Cake</button>
        <button onClick={() => setCurrency("USD")}>Dollars</button>
        <button onClick={() => setOrder([...order].reverse())}>Swap</button>
        <button onClick={() => setOrder(["neighbour"])}>Take out</button>
        <button onClick={() => setOrder(["neighbour", "calculator"])}>Put in</button>
      </p>
      <output>{heard}</output>
      <div>{order.map((name) => parts[name])}</div>
    </>
  );
}

createRoot(document.querySelector("#app")).render(<App />);
