// Without waiting for anything.
import { evaluate } from "worthwhile/inline";
import { cake, tea } from "../pages/models.js";

const values = [tea, cake].map((model) => evaluate(model).offer.value);
document.querySelector("output").textContent = values.map((value) => value.toFixed(2)).join(" ");
