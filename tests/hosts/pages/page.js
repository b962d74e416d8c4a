// What a page without a framework does with its calculator, for every such host alike.
import { cake, said, tea } from "./models.js";

const calculator = document.querySelector("worthwhile-calculator");
const heard = document.querySelector("#heard");
const neighbour = document.querySelector("#neighbour");
const place = calculator.parentNode;

const hear = ({ detail }) => (heard.textContent = said(detail));
calculator.addEventListener("worthwhile-ready", hear);
calculator.addEventListener("worthwhile-change", hear);
calculator.model = tea;

const does = {
  Cake: () => (calculator.model = cake),
  Dollars: () => calculator.setAttribute("currency", "USD"),
  Swap: () => place.insertBefore(calculator, neighbour.nextSibling),
  "Take out": () => calculator.remove(),
  "Put in": () => place.append(calculator),
};
for (const button of document.querySelectorAll("button")) {
  button.addEventListener("click", does[button.textContent]);
}
