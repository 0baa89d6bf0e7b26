// The form in which a comment, a proposal or a reply is written.
let writing = null, came_from = null;

const open_form = (note) => {
  came_from = document.activeElement;
  writing = { ...note };
  const proposes = note.kind === "proposal";
  at("form-title").textContent = proposes
    ? (note.quote ? say("form_proposal") : say("new_" + note.part))
    : say(note.kind === "reply" ? "reply" : note.part === "article" ? "comment_on_story" : "form_comment");
  at("quote-label").hidden = !note.quote;
  at("quote").value = note.quote ? note.quote.exact : "";
  at("proposal-label").hidden = !proposes;
  at("proposal").value = proposes ? (note.proposal === undefined ? text_quoted(note) : note.proposal) : "";
  at("comment-label").textContent = say(proposes ? "why" : note.kind === "reply" ? "your_reply" : "your_comment");
  at("comment").value = note.text || "";
  at("add").textContent = say(note.id ? "change" : "add");
  at("wrong").textContent = "";
  const language = story_of(note.article).querySelector("article");
  for (const field of [at("quote"), at("proposal"), at("shown")]) {
    field.lang = language.lang;
    field.dir = language.dir;
  }
  show_proposal();
  at("form").showModal();
  (proposes ? at("proposal") : at("comment")).focus();
};

const show_proposal = () => {
  const proposes = writing && writing.kind === "proposal";
  const before = writing && writing.quote ? at("quote").value : proposes ? text_quoted(writing) : "";
  const changed = proposes && before !== at("proposal").value;
  at("shown").replaceChildren(...(changed ? shown_change(before, at("proposal").value) : []));
};

// The words may have been made fewer by hand; they must still be the story's.
const quote_again = (note) => {
  const wanted = at("quote").value.trim();
  if (wanted === note.quote.exact.trim()) return note.quote;
  const text = text_of(part_of(note.article, note.part));
  let best = -1;
  for (let start = wanted ? text.indexOf(wanted) : -1; start >= 0; start = text.indexOf(wanted, start + 1)) {
    if (best < 0 || Math.abs(start - note.quote.start) < Math.abs(best - note.quote.start)) best = start;
  }
  return best < 0 ? null : quoted(text, best, best + wanted.length);
};

const fault_in = (note) => {
  if (note.quote) {
    note.quote = quote_again(note);
    if (!note.quote) return "quote_wrong";
  }
  note.text = at("comment").value.trim();
  if (note.kind !== "proposal") return note.text ? "" : "empty_comment";
  note.proposal = at("proposal").value.trim();
  return note.proposal === text_quoted(note).trim() ? "same_words" : "";
};

const add_note = (event) => {
  event.preventDefault();
  const note = { ...writing };
  const fault = fault_in(note);
  if (fault) {
    at("wrong").textContent = say(fault);
    return;
  }
  if (note.id) {
    state.notes = state.notes.map((one) => (one.id === note.id ? note : one));
  } else {
    note.id = new_id();
    note.made = new Date().toISOString();
    // A headline has one proposal, the last one.
    state.notes = state.notes.filter((one) => note.quote || note.kind !== "proposal" || one.kind !== "proposal"
      || one.article !== note.article || one.part !== note.part || one.quote);
    state.notes.push(note);
  }
  keep();
  at("form").close();
  getSelection().removeAllRanges();
  show_notes(note.article);
  show_answered();
  tell(say("added"));
  go_to_card(note.parent || note.id);
};

const set_up_form = () => {
  at("form").querySelector("form").addEventListener("submit", add_note);
  at("cancel").addEventListener("click", () => at("form").close());
  at("form").addEventListener("close", () => { if (came_from && came_from.isConnected) came_from.focus(); });
  for (const field of [at("proposal"), at("quote")]) field.addEventListener("input", show_proposal);
};
