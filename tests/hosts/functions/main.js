// Two parts of a program that are loaded side by side, each of which computes as soon as it is there.
const output = document.querySelector("output");
const parts = await Promise.all([import("./first.js"), import("./second.js")]);
const values = await Promise.all(parts.map(({ worth }) => worth()));
output.textContent = values.map((value) => value.toFixed(2)).join(" ");
