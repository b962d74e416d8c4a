const calculator = document.querySelector("worthwhile-calculator");
const heard = document.querySelector("#heard");

const write = (line) => {
  heard.textContent = [line, ...heard.textContent.split("\n")].slice(0, 6).join("\n");
};

document.addEventListener("worthwhile-ready", ({ detail }) => {
  write(`ready: ${detail.model} is worth ${detail.results.offer.value.toFixed(2)}`);
});

document.addEventListener("worthwhile-change", ({ detail }) => {
  write(`change: ${detail.results.offer.value.toFixed(2)} for ${JSON.stringify(detail.answers)}`);
});

document.addEventListener("worthwhile-error", ({ detail }) => {
  write(`error: ${detail.code}: ${detail.message}`);
});

document.querySelector("#busy").addEventListener("click", () => {
  calculator.answers = { version: 1, persona: "hurried", amounts: { queue: 25 } };
});

document.querySelector("#reset").addEventListener("click", () => calculator.reset());
