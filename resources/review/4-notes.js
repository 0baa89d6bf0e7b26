// The editor's comments and proposals, and those that were made before: in the text and beside it.
const earlier = new Map();
for (const one of data.comments) earlier.set(one.id, one);

const notes_on = (article) => state.notes.filter((one) => one.article === article && one.kind !== "reply");

const where_of = (note) => (note.quote ? note.quote.start : note.part === "article" ? -2 : -1);

// Earlier comments carry a quote, and are looked for where they were.
const located = (note) => {
  if (!note.quote || note.quote.end !== undefined) return note.quote;
  const part = part_of(note.article, note.part);
  if (!part) return null;
  const text = text_of(part), exact = note.quote.exact;
  let best = -1;
  for (let start = exact ? text.indexOf(exact) : -1; start >= 0; start = text.indexOf(exact, start + 1)) {
    if (best < 0 || Math.abs(start - note.quote.start) < Math.abs(best - note.quote.start)) best = start;
  }
  return best < 0 ? null : { ...note.quote, start: best, end: best + exact.length };
};

const show_marks = (article) => {
  const story = story_of(article);
  for (const part of story.querySelectorAll("[data-part]")) unmark(part);
  const open = data.comments.filter((one) => one.article === article && one.standing === "open" && one.kind !== "reply");
  for (const note of [...open, ...notes_on(article)]) {
    const part = note.part === "article" ? null : part_of(article, note.part);
    if (!part) continue;
    const whole = { start: 0, end: text_of(part).length };
    const quote = note.quote ? located(note) : note.kind === "proposal" ? whole : null;
    if (!quote) continue;
    if (note.kind === "proposal") mark_change(part, quote.start, quote.end, note.proposal, note.id);
    else mark(part, quote.start, quote.end, "mark", note.id);
  }
};

const text_quoted = (note) => {
  if (note.quote) return note.quote.exact;
  const part = note.part === "article" ? null : part_of(note.article, note.part);
  return part ? text_of(part) : "";
};

const go_to = (id) => {
  for (const one of document.querySelectorAll(".now")) one.classList.remove("now");
  const marks = document.querySelectorAll('[data-note="' + id + '"]');
  for (const one of marks) one.classList.add("now");
  if (marks.length) marks[0].scrollIntoView({ block: "center" });
};

const go_to_card = (id) => {
  const card = at("card-" + id);
  if (!card) return;
  go_to(id);
  card.classList.add("now");
  card.scrollIntoView({ block: "nearest" });
  card.focus({ preventScroll: true });
};

const said_by = (note, mine) => {
  const name = mine ? say("you") : note.author;
  return say(note.kind === "proposal" && !mine ? "proposes" : "says", { name });
};

const reply_item = (note, mine) => make("li", {},
  make("p", { class: "who" }, said_by(note, mine)),
  make("p", { class: "said" }, note.text),
  mine ? make("p", { class: "buttons" }, ...own_buttons(note)) : null);

const own_buttons = (note) => [
  make("button", { type: "button", onclick: () => open_form(note) }, say("edit")),
  make("button", { type: "button", onclick: () => remove_note(note) }, say("remove")),
];

const remove_note = (note) => {
  state.notes = state.notes.filter((one) => one.id !== note.id);
  keep();
  show_notes(note.article);
  tell(say("removed"));
};

const card_of = (note, mine) => {
  const label = note.kind === "proposal" ? say("form_proposal") : say("form_comment");
  const settled = !mine && note.standing !== "open";
  const card = make("li", { class: "card" + (mine ? "" : " earlier") + (settled ? " settled" : ""), id: "card-" + note.id, tabindex: "-1" });
  card.append(make("p", { class: "who" }, said_by(note, mine),
    make("span", { class: "quiet" }, mine ? label : say("settled_" + note.standing))));
  const where = note.part === "body" || note.quote ? "" : say(note.part === "article" ? "whole_story" : note.part);
  if (where) card.append(make("p", { class: "quiet" }, where));
  const language = story_of(note.article).querySelector("article");
  if (note.quote || note.kind === "proposal") {
    const words = note.kind === "proposal" ? shown_change(text_quoted(note), note.proposal) : [note.quote.exact];
    card.append(make("button", {
      class: "quote", type: "button", lang: language.lang, dir: language.dir, onclick: () => go_to(note.id),
    }, ...words));
  }
  if (note.text) card.append(make("p", { class: "said" }, note.text));
  const replies = [
    ...data.comments.filter((one) => one.parent === note.id).map((one) => reply_item(one, false)),
    ...state.notes.filter((one) => one.parent === note.id).map((one) => reply_item(one, true)),
  ];
  if (replies.length) card.append(make("ol", { class: "replies" }, ...replies));
  card.append(make("p", { class: "buttons" }, ...(mine ? own_buttons(note)
    : [make("button", { type: "button", onclick: () => open_form({ kind: "reply", article: note.article, part: note.part, parent: note.id }) }, say("reply"))])));
  return card;
};

const show_notes = (article) => {
  show_marks(article);
  const desk = document.querySelector('[data-desk="' + article + '"]');
  const mine = notes_on(article).map((note) => [where_of(note), card_of(note, true)]);
  const others = data.comments.filter((one) => one.article === article && one.kind !== "reply")
    .map((note) => [where_of({ ...note, quote: located(note) }), card_of(note, false)]);
  const cards = [...mine, ...others].sort((one, other) => one[0] - other[0]).map((pair) => pair[1]);
  desk.querySelector(".cards").replaceChildren(...cards);
  desk.querySelector(".none").hidden = cards.length > 0;
};

const show_remarks = (article) => {
  const list = document.querySelector('[data-remarks="' + article.uuid + '"]');
  const language = document.documentElement.lang;
  const items = article.remarks.map((one) => make("li", {}, one.message[language],
    one.text ? " " : null, one.text ? make("q", { lang: article.language }, one.text) : null,
    one.suggestion ? " " + say("suggestion", { words: "«" + one.suggestion + "»" }) : null));
  list.replaceChildren(...(items.length ? items : [make("li", { class: "quiet" }, say("no_remarks"))]));
};
