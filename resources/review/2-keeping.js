// What the editor wrote, kept in this browser under the bundle's id.
const place = "newsroom-review:" + data.bundle_id;

const new_id = () => {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
};

const blank = () => ({ id: new_id(), sequence: 0, saved_by: "", name: "", language: data.language, verdicts: {}, notes: [] });

let state = blank();
let keeps = true, saved = true;

const read_kept = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(place) || "null");
    if (kept && Array.isArray(kept.notes)) state = Object.assign(blank(), kept);
    localStorage.setItem(place, JSON.stringify(state));
  } catch (refused) {
    keeps = false;
  }
};

const keep = () => {
  saved = false;
  try {
    localStorage.setItem(place, JSON.stringify(state));
    keeps = true;
  } catch (refused) {
    keeps = false;
  }
  at("keeping").textContent = say(keeps ? "kept" : "not_kept");
};

const verdict_on = (article) => {
  if (!state.verdicts[article]) state.verdicts[article] = { decision: "none", reason: "", checked: [] };
  return state.verdicts[article];
};

addEventListener("beforeunload", (event) => {
  if (!keeps && !saved) event.preventDefault();
});
