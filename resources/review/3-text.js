// Places in a story's text: what the page adds to it is never counted.
const not_text = "[data-x], .footnote-ref, .footnote-backref, figure";

const story_of = (article) => document.querySelector('[data-article="' + article + '"]');
const part_of = (article, part) => story_of(article).querySelector('[data-part="' + part + '"]');

const nodes_of = (root) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(not_text)) found.push(walker.currentNode);
  }
  return found;
};

const text_of = (root) => nodes_of(root).map((node) => node.data).join("");

// Where a place of the document stands in the text of a part.
const offset_of = (root, container, offset) => {
  const range = document.createRange();
  let sum = 0;
  for (const node of nodes_of(root)) {
    if (node === container) return sum + offset;
    range.selectNode(node);
    if (range.comparePoint(container, offset) < 0) return sum;
    sum += node.length;
  }
  return sum;
};

const quoted = (text, start, end) => {
  while (start < end && /\s/.test(text[start])) start += 1;
  while (end > start && /\s/.test(text[end - 1])) end -= 1;
  if (start === end) return null;
  return {
    start, end, exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 48), start), suffix: text.slice(end, end + 48),
  };
};

const selected = () => {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const begins = range.startContainer.parentElement || range.startContainer;
  const inside = range.startContainer.nodeType === 1 ? range.startContainer : begins;
  const part = inside.closest("[data-part]");
  if (!part) return null;
  const story = part.closest("[data-article]");
  const end = part.contains(range.endContainer)
    ? offset_of(part, range.endContainer, range.endOffset) : text_of(part).length;
  const quote = quoted(text_of(part), offset_of(part, range.startContainer, range.startOffset), end);
  return quote && { article: story.dataset.article, part: part.dataset.part, quote, rectangle: range.getBoundingClientRect() };
};

// Marks a stretch of a part's text; returns the marks, in order.
const mark = (root, start, end, tag, id) => {
  let sum = 0;
  const marks = [];
  for (const node of nodes_of(root)) {
    const from = Math.max(start - sum, 0), to = Math.min(end - sum, node.length);
    sum += node.length;
    if (from >= to || !node.data.slice(from, to).trim()) continue;
    const inner = from ? node.splitText(from) : node;
    if (to - from < inner.length) inner.splitText(to - from);
    const element = make(tag, { class: "noted", "data-note": id });
    inner.replaceWith(element);
    element.append(inner);
    marks.push(element);
  }
  return marks;
};

// Shows proposed words in a part's text: only those that differ.
const mark_change = (root, start, end, proposal, id) => {
  const before = text_of(root).slice(start, end);
  let place = end;
  for (const [kind, text, length] of compared(before, proposal).reverse()) {
    if (kind === "ins") put_words(root, place, text, id);
    else if (kind === "del") {
      const [first] = mark(root, place - length, place, "del", id);
      if (first) first.prepend(hint("taken_away"));
    }
    place -= length;
  }
};

const hint = (key) => make("span", { class: "apart", "data-x": true }, say(key) + " ");

const put_words = (root, place, text, id) => {
  const words = make("ins", { class: "put", "data-x": true, "data-note": id }, hint("put_in"), text);
  let sum = 0;
  for (const node of nodes_of(root)) {
    if (place > sum && place <= sum + node.length) {
      if (place < sum + node.length) node.splitText(place - sum);
      node.after(make("wbr", { "data-x": true }), words);
      return;
    }
    sum += node.length;
  }
  root.prepend(words);
};

const unmark = (root) => {
  for (const one of root.querySelectorAll("ins[data-x], .apart[data-x], wbr[data-x]")) one.remove();
  for (const one of root.querySelectorAll(".noted")) one.replaceWith(...one.childNodes);
  root.normalize();
};

// What became of the words of one text in another: the longest common sequence of words.
const compared = (before, after) => {
  const a = before.split(/(?=\s)/), b = after.split(/(?=\s)/);
  if (a.length * b.length > 1000000) return [["del", before, before.length], ["ins", after, 0]];
  const best = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      best[i][j] = a[i].trim() === b[j].trim() ? best[i + 1][j + 1] + 1 : Math.max(best[i + 1][j], best[i][j + 1]);
    }
  }
  const pieces = [];
  // What became of it, its words, and how many letters of the first text they stand for.
  const put = (kind, text, before_length) => {
    const last = pieces[pieces.length - 1];
    if (last && last[0] === kind) { last[1] += text; last[2] += before_length; }
    else pieces.push([kind, text, before_length]);
  };
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i].trim() === b[j].trim()) {
      // A first word has no space before it; what is put in before it brings one along.
      const space = /^\s/.test(b[j]) && !/^\s/.test(a[i]) && pieces.length ? b[j].match(/^\s+/)[0] : "";
      if (space) put("ins", space, 0);
      put("", b[j].slice(space.length), a[i].length);
      i += 1;
      j += 1;
    }
    else if (j >= b.length || (i < a.length && best[i + 1][j] >= best[i][j + 1])) { put("del", a[i], a[i].length); i += 1; }
    else { put("ins", b[j], 0); j += 1; }
  }
  return pieces;
};

const shown_change = (before, after) => compared(before, after).flatMap(([kind, text]) => {
  if (!kind) return [document.createTextNode(text)];
  return [make("wbr"), make(kind, {}, hint(kind === "del" ? "taken_away" : "put_in"), text)];
});
