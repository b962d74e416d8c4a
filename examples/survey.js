const calculator = document.querySelector("worthwhile-calculator");
const worth = document.querySelector("#worth");
const save = document.querySelector("#save");
const lines = [];

document.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  lines.push(JSON.stringify({ answers: calculator.answers, statedWorth: worth.valueAsNumber }));
  document.querySelector("[role=status]").textContent = `Answers so far: ${lines.length}.`;
  save.hidden = false;
  event.target.reset();
  calculator.reset();
});

save.addEventListener("click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([lines.join("\n")], { type: "application/jsonl" }));
  link.download = "answers.jsonl";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
