// The answer as a file: W3C Web Annotations, and back.
const urn = (id) => "urn:uuid:" + id;
const count_points = (text) => Array.from(text).length;

const selector_of = (note) => {
  const selector = { type: "FragmentSelector", value: note.part };
  if (!note.quote) return selector;
  const { exact, prefix, suffix, start, end } = note.quote;
  const text = text_of(part_of(note.article, note.part));
  const first = count_points(text.slice(0, start));
  selector.refinedBy = [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start: first, end: first + count_points(text.slice(start, end)) },
  ];
  return selector;
};

const annotation_of = (note) => {
  const body = [];
  const put = (purpose, value) => body.push({ type: "TextualBody", format: "text/plain", purpose, value });
  if (note.kind === "proposal") put("editing", note.proposal);
  if (note.text) put(note.kind === "reply" ? "replying" : "commenting", note.text);
  const motivation = { comment: "commenting", proposal: "editing", reply: "replying" }[note.kind];
  const target = note.kind === "reply" ? urn(note.parent) : { source: urn(note.article), selector: selector_of(note) };
  return { id: urn(note.id), type: "Annotation", motivation, created: note.made, body, target };
};

const answer = () => {
  const verdicts = data.articles.map((article) => {
    const { decision, reason, checked } = verdict_on(article.uuid);
    return {
      article: article.uuid, revision: article.revision,
      decision: decision === "none" ? null : decision, reason: reason.trim(), checked,
    };
  });
  const written = new Set(state.notes.map((note) => note.article));
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: urn(state.id), type: "AnnotationPage",
    format: "newsroom-review", version: 1, sequence: state.sequence,
    bundle_id: data.bundle_id, newsroom: data.newsroom.uuid,
    editor: state.name.trim(), saved_at: new Date().toISOString(),
    verdicts: verdicts.filter((one) => one.decision || one.reason || one.checked.length || written.has(one.article)),
    items: state.notes.map(annotation_of),
  };
};

const fault_in_answer = () => {
  if (!state.name.trim()) return [say("need_name"), at("name")];
  for (const article of data.articles) {
    const { decision, reason } = verdict_on(article.uuid);
    if ((decision === "return" || decision === "kill") && !reason.trim()) {
      show_story(article.uuid);
      return [say("need_reason", { headline: article.headline }), story_of(article.uuid).querySelector("[name=reason]")];
    }
  }
  return answer().verdicts.length ? null : [say("nothing_yet"), null];
};

const save_answer = () => {
  const fault = fault_in_answer();
  if (fault) {
    tell(fault[0]);
    if (fault[1]) fault[1].focus();
    return;
  }
  const name = state.name.trim();
  if (state.saved_by && state.saved_by !== name) {
    // Another editor at the same computer: another answer, with comments of its own.
    state.id = new_id();
    state.sequence = 0;
    for (const note of state.notes) note.id = new_id();
  }
  state.saved_by = name;
  state.sequence += 1;
  keep();
  const bytes = JSON.stringify(answer(), null, 1) + "\n";
  const link = make("a", { download: "review-" + data.bundle_id.slice(0, 8) + "-" + state.id.slice(0, 4) + "-" + state.sequence + ".json" });
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/json" }));
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  saved = true;
  for (const article of data.articles) show_notes(article.uuid);
  tell(say("saved_as", { name: link.download }));
};

const note_of = (item) => {
  const kind = { commenting: "comment", editing: "proposal", replying: "reply" }[item.motivation];
  const texts = Object.fromEntries(item.body.map((one) => [one.purpose, String(one.value)]));
  const note = {
    id: item.id.slice(9), kind, made: item.created,
    text: texts[kind === "reply" ? "replying" : "commenting"] || "", proposal: texts.editing,
  };
  if (kind === "reply") {
    const parent = earlier.get(item.target.slice(9));
    return parent && { ...note, parent: parent.id, article: parent.article, part: parent.part };
  }
  note.article = item.target.source.slice(9);
  note.part = item.target.selector.value;
  if (!data.articles.some((one) => one.uuid === note.article)) return null;
  if (note.part !== "article" && !part_of(note.article, note.part)) return null;
  const [quote] = item.target.selector.refinedBy || [];
  if (!quote) return note;
  const at_points = item.target.selector.refinedBy[1].start;
  const text = text_of(part_of(note.article, note.part));
  const start = Array.from(text).slice(0, at_points).join("").length;
  if (text.slice(start, start + quote.exact.length) !== quote.exact) return null;
  note.quote = quoted(text, start, start + quote.exact.length);
  return note;
};

const load_answer = async (file) => {
  try {
    const values = JSON.parse(await file.text());
    if (values.format !== "newsroom-review" || values.bundle_id !== data.bundle_id) throw new Error("another bundle");
    const loaded = blank();
    loaded.id = values.id.slice(9);
    loaded.sequence = values.sequence;
    loaded.name = loaded.saved_by = values.editor;
    loaded.language = document.documentElement.lang;
    for (const one of values.verdicts) {
      loaded.verdicts[one.article] = { decision: one.decision || "none", reason: one.reason, checked: one.checked };
    }
    loaded.notes = values.items.map(note_of).filter((one) => one);
    state = loaded;
    keep();
    show_all();
    tell(say("loaded"));
  } catch (wrong) {
    tell(say("not_loaded"));
  }
};
