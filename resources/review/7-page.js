// The page: stories, decisions, the tools at a selection.
const tell = (text) => {
  at("status").textContent = text;
};

const show_answered = () => {
  let count = 0;
  for (const article of data.articles) {
    const { decision } = verdict_on(article.uuid);
    const notes = notes_on(article.uuid).length;
    count += decision !== "none";
    const badge = document.querySelector('[data-answered="' + article.uuid + '"]');
    if (badge) {
      badge.textContent = [decision === "none" ? "" : say("decide_" + decision), notes ? say("comments") + ": " + notes : ""]
        .filter((one) => one).join(" · ");
    }
  }
  at("decided").textContent = data.articles.length > 1 ? say("decided", { count, all: data.articles.length }) : "";
};

const show_verdict = (article) => {
  const desk = document.querySelector('[data-desk="' + article + '"]');
  const { decision, reason, checked } = verdict_on(article);
  for (const box of desk.querySelectorAll("[name=check]")) box.checked = checked.includes(box.value);
  for (const one of desk.querySelectorAll(".decision [type=radio]")) one.checked = one.value === decision;
  desk.querySelector("[name=reason]").value = reason;
  desk.querySelector(".over").hidden = decision === "none";
};

const show_story = (article) => {
  for (const story of document.querySelectorAll(".story")) {
    const current = story.dataset.article === article;
    story.hidden = !current;
    const link = document.querySelector('nav a[href="#' + story.id + '"]');
    if (link && current) link.setAttribute("aria-current", "true");
    else if (link) link.removeAttribute("aria-current");
  }
};

const show_all = () => {
  show_words(state.language);
  at("name").value = state.name;
  at("keeping").textContent = say(keeps ? "kept" : "not_kept");
  for (const article of data.articles) {
    show_verdict(article.uuid);
    show_notes(article.uuid);
    show_remarks(article);
  }
  for (const one of document.querySelectorAll(".note-here")) one.setAttribute("aria-label", say("comment_on"));
  show_answered();
};

const set_up_desk = (desk) => {
  const article = desk.dataset.desk;
  desk.hidden = false;
  desk.addEventListener("input", () => {
    const verdict = verdict_on(article);
    verdict.checked = [...desk.querySelectorAll("[name=check]:checked")].map((box) => box.value);
    verdict.decision = desk.querySelector(".decision [type=radio]:checked").value;
    verdict.reason = desk.querySelector("[name=reason]").value;
    desk.querySelector(".over").hidden = verdict.decision === "none";
    keep();
    show_answered();
  });
  for (const button of desk.querySelectorAll("[data-new]")) {
    button.addEventListener("click", () => {
      const part = button.dataset.new;
      const kind = part === "article" ? "comment" : "proposal";
      const mine = state.notes.find((one) => one.article === article && one.part === part && one.kind === kind && !one.quote);
      open_form(kind === "proposal" && mine ? mine : { kind, article, part });
    });
  }
};

// A button beside each paragraph, for whoever does not select with a mouse.
const set_up_blocks = (story) => {
  const body = story.querySelector("[data-part=body]");
  if (!body) return;
  for (const block of body.querySelectorAll("p, li, h2, h3, h4, h5, h6, th, td")) {
    if (block.querySelector("p, li, .note-here") || block.closest("figure, .footnote") || !text_of(block).trim()) continue;
    block.classList.add("here");
    block.append(make("button", {
      type: "button", class: "note-here", "data-x": true,
      onclick: () => {
        const text = text_of(body), nodes = nodes_of(block);
        const start = offset_of(body, nodes[0], 0);
        const last = nodes[nodes.length - 1];
        const quote = quoted(text, start, offset_of(body, last, last.length));
        open_form({ kind: "comment", article: story.dataset.article, part: "body", quote });
      },
    }, "+"));
  }
};

const show_tools = () => {
  const found = at("form").open ? null : selected();
  const tools = at("tools");
  tools.hidden = !found;
  if (!found) return;
  const { rectangle } = found;
  const below = rectangle.bottom + 8 + tools.offsetHeight < innerHeight;
  const top = below ? rectangle.bottom + 8 : Math.max(8, rectangle.top - tools.offsetHeight - 8);
  const left = Math.min(Math.max(8, rectangle.left), innerWidth - tools.offsetWidth - 8);
  tools.style.insetBlockStart = top + "px";
  tools.style.left = left + "px";
};

const write_about_selection = (kind) => {
  const found = selected();
  if (!found) return;
  at("tools").hidden = true;
  open_form({ kind, article: found.article, part: found.part, quote: found.quote });
};

const set_up_tools = () => {
  document.addEventListener("pointerdown", () => tell(""));
  document.addEventListener("selectionchange", show_tools);
  addEventListener("scroll", show_tools, { passive: true });
  for (const button of at("tools").querySelectorAll("button")) {
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => write_about_selection(button.dataset.tool));
  }
  document.addEventListener("keydown", (event) => {
    const free = document.activeElement === document.body || document.activeElement.closest(".sheet");
    if (event.key !== "Enter" || !free || document.activeElement.closest("button, a, summary") || !selected()) return;
    event.preventDefault();
    write_about_selection(event.shiftKey ? "proposal" : "comment");
  });
  document.addEventListener("click", (event) => {
    const noted = event.target.closest("[data-note]");
    if (noted && getSelection().isCollapsed && !event.target.closest("a")) go_to_card(noted.dataset.note);
  });
};

const set_up = () => {
  read_kept();
  if (!data.words[state.language]) state.language = data.language;
  for (const desk of document.querySelectorAll("[data-desk]")) set_up_desk(desk);
  for (const story of document.querySelectorAll(".story")) set_up_blocks(story);
  for (const one of document.querySelectorAll("#save, .foot")) one.hidden = false;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.addEventListener("click", () => {
      state.language = button.dataset.language;
      keep();
      show_all();
    });
  }
  for (const button of [at("save"), at("save-below")]) button.addEventListener("click", save_answer);
  at("name").addEventListener("input", () => { state.name = at("name").value; keep(); });
  at("load").addEventListener("click", () => at("file").click());
  at("file").addEventListener("change", () => {
    if (at("file").files.length) load_answer(at("file").files[0]);
    at("file").value = "";
  });
  for (const link of document.querySelectorAll("nav a")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      show_story(document.querySelector(link.getAttribute("href")).dataset.article);
      scrollTo(0, 0);
    });
  }
  for (const link of document.querySelectorAll("article a[href^='http']")) link.target = "_blank";
  set_up_form();
  set_up_tools();
  if (data.articles.length) show_story(data.articles[0].uuid);
  show_all();
};

set_up();
