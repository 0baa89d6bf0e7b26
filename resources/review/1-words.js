// The page's words in three languages.
const data = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
let words = data.words[data.language];

const say = (key, values = {}) =>
  (words[key] || key).replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));

const make = (tag, options = {}, ...inner) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== null) element.setAttribute(name, value);
  }
  element.append(...inner.filter((one) => one !== null));
  return element;
};

const show_words = (language) => {
  words = data.words[language];
  document.documentElement.lang = language;
  document.title = say("title") + " – " + data.newsroom.name;
  for (const one of document.querySelectorAll("[data-w]")) one.textContent = say(one.dataset.w, one.dataset);
  for (const one of document.querySelectorAll("[data-w-label]")) {
    one.setAttribute("aria-label", say(one.dataset.wLabel));
  }
  for (const one of document.querySelectorAll("[data-language]")) {
    one.setAttribute("aria-pressed", String(one.dataset.language === language));
  }
};
