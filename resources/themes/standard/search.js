"use strict";
// Looks through lists of stories, the newest first, that are loaded one after another as scripts:
// a page opened from a folder may load nothing else. The lists are only data.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("search");
  const field = document.getElementById("query");
  const status = document.getElementById("status");
  const results = document.getElementById("results");
  const more = document.getElementById("more");
  const words = form.dataset;
  const lists = Number(words.lists);
  const loaded = new Map();
  const step = 20;
  let terms = [], matches = [], next = 0, wanted = 0, found = 0, run = 0, arrived = null;

  // As the newsroom's own search folds letters: what is typed quickly finds what was written with care.
  const alike = {
    "ә": "а", "ғ": "г", "қ": "к", "ң": "н", "ө": "о", "ұ": "у", "ү": "у", "һ": "х", "і": "и",
    "ı": "i", "ŋ": "n", "ک": "ك", "ی": "ي", "ھ": "ه",
  };
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "")
    .replace(/[әғқңөұүһіıŋکیھ]/g, (letter) => alike[letter]);
  const spaced = (text) => " " + fold(text).replace(/[^\p{L}\p{N}]+/gu, " ") + " ";

  window.newsroomStories = (stories) => { arrived = stories; };

  const load = (number, then) => {
    if (loaded.has(number)) { then(loaded.get(number)); return; }
    const script = document.createElement("script");
    script.src = "search/" + number + ".js";
    script.onload = () => {
      const stories = (arrived || []).map((one) => ({ one, text: spaced(one.slice(1, 5).join(" ")) }));
      arrived = null;
      script.remove();
      loaded.set(number, stories);
      then(stories);
    };
    script.onerror = () => { script.remove(); then([]); };
    document.head.append(script);
  };

  const show = ([path, headline, lede, , , date, shown, language, direction]) => {
    const card = document.createElement("article");
    card.className = "card";
    card.lang = language;
    card.dir = direction;
    const head = document.createElement("h2"), link = document.createElement("a");
    link.href = "article/" + path;
    link.textContent = headline;
    head.append(link);
    card.append(head);
    if (lede) {
      const text = document.createElement("p");
      text.className = "card-lede";
      text.textContent = lede;
      card.append(text);
    }
    if (date) {
      const line = document.createElement("p"), time = document.createElement("time");
      line.className = "dateline";
      time.dateTime = date;
      time.textContent = shown;
      time.lang = document.documentElement.lang;
      time.dir = document.documentElement.dir;
      line.append(time);
      card.append(line);
    }
    results.append(card);
  };

  const look = (mine) => {
    if (mine !== run) return;
    while (matches.length && found < wanted) { show(matches.shift()); found += 1; }
    const ended = next < 1 && !matches.length;
    if (ended || found >= wanted) {
      more.hidden = ended;
      status.textContent = found ? words.found.replace("{count}", found + (ended ? "" : "+")) : words.none;
      return;
    }
    load(next, (stories) => {
      if (mine !== run) return;
      for (const { one, text } of stories) {
        if (terms.every((term) => text.includes(" " + term))) matches.push(one);
      }
      next -= 1;
      look(mine);
    });
  };

  const start = () => {
    run += 1;
    results.replaceChildren();
    more.hidden = true;
    terms = spaced(field.value).split(" ").filter(Boolean);
    found = 0;
    matches = [];
    if (terms.join("").length < 2) { status.textContent = field.value.trim() ? words.hint : ""; return; }
    next = lists;
    wanted = step;
    status.textContent = "…";
    look(run);
  };

  let waiting = 0;
  field.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(start, 150); });
  form.addEventListener("submit", (event) => { event.preventDefault(); clearTimeout(waiting); start(); });
  more.addEventListener("click", () => { wanted = found + step; look(run); });
  form.hidden = false;
  document.getElementById("without").hidden = true;
  field.value = new URLSearchParams(location.search).get("q") || "";
  if (field.value) start();
});
