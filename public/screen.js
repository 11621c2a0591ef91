"use strict";
// Turns the slides of the meeting-room screen and keeps its picture fresh. All words stand in the
// page; see components/screen/.

const turnAfterMs = 20_000;
const refreshAfterMs = 60_000;

const part = (name) => document.querySelector(`[data-part="${name}"]`);
const slides = () => [...document.querySelectorAll("[data-slide]")];

let main = document.querySelector("main");
let shown = slides()[0]?.dataset.slide;
let timer = 0;

/** Shows one slide, counted from 0 and around: after the last comes the first. */
function show(index) {
  const all = slides();
  part("controls").hidden = all.length === 0;
  if (all.length === 0) return;
  const at = (index + all.length) % all.length;
  shown = all[at].dataset.slide;
  for (const [place, slide] of all.entries()) slide.classList.toggle("shown", place === at);
  const title = document.createElement("span");
  title.className = "unseen";
  title.textContent = all[at].querySelector("h2").textContent;
  part("position").replaceChildren(`${at + 1} / ${all.length} `, title);
}

const place = () => Math.max(0, slides().findIndex(({ dataset }) => dataset.slide === shown));

function turn(step) {
  show(place() + step);
  scrollTo(0, 0);
  if (timer) run();
}

/** Turns by itself from now on; a screen reader hears of a slide only when somebody turned to it. */
function run() {
  clearInterval(timer);
  timer = setInterval(() => turn(1), turnAfterMs);
  drawPause();
}

function pause() {
  clearInterval(timer);
  timer = 0;
  drawPause();
}

function drawPause() {
  const button = part("pause");
  button.textContent = timer ? button.dataset.pause : button.dataset.go;
  part("position").setAttribute("aria-live", timer ? "off" : "polite");
}

/** The state of the picture; what went wrong stays until a refresh succeeds. */
function say(state) {
  const notice = part("notice");
  const words = main.dataset[state] ?? "";
  if (notice.textContent !== words) notice.textContent = words;
  notice.classList.toggle("interrupted", state !== "drawn" && words !== "");
}

/** Fetches the same address and takes over its picture; without an answer the last one stays. */
async function refresh() {
  try {
    const signal = AbortSignal.timeout(20_000);
    const answer = await fetch(location.href, { cache: "no-store", redirect: "manual", signal });
    if (answer.status === 401) return say("signedOut");
    if (answer.status === 403) return say("refused");
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("main[data-drawn]");
    if (!answer.ok || !fresh) return say("lost");
    main.replaceWith(fresh);
    main = fresh;
    show(place());
    say("drawn");
  } catch {
    say("lost");
  }
}

/** Keeps the screen from going dark, where the browser can. */
const stayAwake = () => document.hidden || navigator.wakeLock?.request("screen").catch(() => {});

const keys = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };
addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
  const scrolls = document.documentElement.scrollHeight > innerHeight + 1;
  if (event.key === "Escape") location.assign(part("back").href);
  else if (event.key === " " && !event.target.closest("button, a")) timer ? pause() : run();
  else if (keys[event.key] && !(scrolls && event.key.startsWith("Page"))) turn(keys[event.key]);
  else return;
  event.preventDefault();
});

part("previous").addEventListener("click", () => turn(-1));
part("next").addEventListener("click", () => turn(1));
part("pause").addEventListener("click", () => (timer ? pause() : run()));
part("fullScreen").hidden = !document.fullscreenEnabled;
part("fullScreen").addEventListener("click", () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen(),
);
addEventListener("online", refresh);
document.addEventListener("visibilitychange", stayAwake);

document.documentElement.classList.add("turning");
show(0);
say("drawn");
stayAwake();
if (matchMedia("(prefers-reduced-motion: reduce)").matches) pause();
else run();
setInterval(refresh, refreshAfterMs);
