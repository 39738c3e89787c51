"use strict";
const data = JSON.parse(document.getElementById("atlas-data").textContent);
document.getElementById("atlas").textContent = Object.keys(data.tables).join(" ");
document.documentElement.dataset.ready = "true";
