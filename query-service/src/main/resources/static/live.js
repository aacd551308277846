// Keeps an open page as the record stands. The service tells that something changed; the page is read again and what
// differs is put in its place. A form that somebody is filling in stays untouched, focus and open details stay where
// they are, and without this script the page is read again by hand.

const live = document.querySelector("[data-live]");
const COME_BACK_AFTER = 30_000;

/** Whether what stands in a field is not what the page came with. */
function isChanged(field) {
  if (field.type === "hidden" || field instanceof HTMLButtonElement) {
    return false;
  }
  if (field instanceof HTMLSelectElement) {
    const given = [...field.options].findIndex(option => option.defaultSelected);
    return field.selectedIndex !== Math.max(given, 0);
  }
  return field.type === "checkbox" || field.type === "radio"
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
}

const isTyping = form => {
  const focused = document.activeElement;
  return form.contains(focused) && focused.matches("input:not([type=radio], [type=checkbox]), select, textarea");
};

const isFilledIn = form => isTyping(form) || [...form.elements].some(isChanged);

const holdsFilledIn = node => node instanceof Element
  && (node.matches("form") ? isFilledIn(node) : [...node.querySelectorAll("form")].some(isFilledIn));

/** Says beside a form that what it is about may have changed meanwhile. */
function warn(form) {
  if (form.dataset.warned === undefined && live.dataset.stale) {
    const note = document.createElement("p");
    note.className = "hint";
    note.setAttribute("role", "status");
    note.textContent = live.dataset.stale;
    form.append(note);
    form.dataset.warned = "";
  }
}

function takeAttributes(now, then) {
  for (const {name} of [...now.attributes]) {
    if (!then.hasAttribute(name) && !(name === "open" && now instanceof HTMLDetailsElement)) {
      now.removeAttribute(name);
    }
  }
  for (const {name, value} of then.attributes) {
    if (now.getAttribute(name) !== value && !(name === "open" && now instanceof HTMLDetailsElement)) {
      now.setAttribute(name, value);
    }
  }
}

const isAlike = (one, other) => one.nodeType === other.nodeType && one.nodeName === other.nodeName
  && (one.id ?? "") === (other.id ?? "");

function takeChildren(now, then) {
  const named = new Map([...now.children].filter(child => child.id).map(child => [child.id, child]));
  let place = now.firstChild;
  for (const child of then.childNodes) {
    let match = child.id ? named.get(child.id) : null;
    for (let next = place; !match && next && !child.id; next = next.nextSibling) {
      match = isAlike(next, child) ? next : null;
    }
    if (!match) {
      now.insertBefore(document.importNode(child, true), place);
      continue;
    }
    while (place !== match && place && !place.id && !holdsFilledIn(place)) {
      const passed = place;
      place = place.nextSibling;
      passed.remove();
    }
    if (place === match) {
      place = place.nextSibling;
    } else {
      now.insertBefore(match, place);
    }
    settle(match, child);
  }
  while (place) {
    const left = place;
    place = place.nextSibling;
    if (holdsFilledIn(left)) {
      [left, ...left.querySelectorAll("form")].filter(each => each.matches("form")).forEach(warn);
    } else {
      left.remove();
    }
  }
}

/** Makes a part of the page what its new version is. */
function settle(now, then) {
  if (now.isEqualNode(then)) {
    return;
  }
  if (!(now instanceof Element)) {
    now.nodeValue = then.nodeValue;
    return;
  }
  if (now instanceof HTMLFormElement && isFilledIn(now)) {
    if (now.textContent.trim() !== then.textContent.trim()) {
      warn(now);
    }
    return;
  }
  takeAttributes(now, then);
  takeChildren(now, then);
  if (now instanceof HTMLInputElement) {
    now.checked = then.defaultChecked;
    now.value = then.defaultValue;
  }
}

/** Puts the new page in place of the old one and the focus back where it was, or as near as still exists. */
function show(html) {
  const then = new DOMParser().parseFromString(html, "text/html");
  if (!then.querySelector("[data-live]")) {
    return;
  }
  const focused = document.activeElement;
  const around = [];
  for (let each = focused; each && each !== document.body; each = each.parentElement) {
    around.push(each);
  }
  takeChildren(document.body, then.body);
  waitForHour();
  if (around.length > 0 && document.activeElement !== focused) {
    const nearest = around.find(each => each.isConnected);
    const target = nearest === focused ? focused : nearest?.closest("[tabindex]");
    target?.focus({preventScroll: true});
  }
}

const address = () => {
  const here = new URL(location.href);
  here.searchParams.delete("minSequence");
  return here;
};

let reading = false;
let again = false;

async function read() {
  if (reading) {
    again = true;
    return;
  }
  reading = true;
  do {
    again = false;
    try {
      const answer = await fetch(address(), {headers: {Accept: "text/html"}});
      if (answer.ok) {
        show(await answer.text());
      }
    } catch {
      // The line is down: the stream breaks too, comes back by itself and tells what was missed.
    }
  } while (again);
  reading = false;
}

const LONGEST_WAIT = 86_400_000;
const AFTER_HOUR = 1_000;
let waiting;

/** Reads the page again when the hour comes that it waits for: nothing is recorded then, so the stream tells nothing. */
function waitForHour() {
  clearTimeout(waiting);
  const left = Number(live.dataset.againIn);
  if (left > 0) {
    waiting = setTimeout(read, Math.min(left + AFTER_HOUR, LONGEST_WAIT));
  }
}

function listen() {
  const source = new EventSource(live.dataset.live);
  source.addEventListener("change", read);
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(listen, COME_BACK_AFTER);
    }
  });
}

/** What the button that was pressed says, as a field. */
function pressed(button) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = button?.name ?? "";
  field.value = button?.value ?? "";
  return field;
}

/** Sends a small form without leaving the page. What was typed stays until the service has answered. */
async function send(event) {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.inPlace === undefined) {
    return;
  }
  event.preventDefault();
  if (form.dataset.sending !== undefined) {
    return;
  }
  form.dataset.sending = "";
  try {
    const answer = await fetch(form.action, {
      method: "POST", headers: {Accept: "text/html"}, body: new URLSearchParams(new FormData(form, event.submitter))
    });
    if (answer.ok && answer.redirected) {
      form.reset();
      show(await answer.text());
      // Where the page says one goes on: the next person awaited, or what can be done now.
      live.querySelector("[autofocus]")?.focus();
    } else {
      // The page of the refused form says what is wrong. Nothing is done twice: the form has its key.
      form.append(pressed(event.submitter));
      form.submit();
    }
  } catch {
    form.querySelector("[data-lost]")?.removeAttribute("hidden");
  } finally {
    delete form.dataset.sending;
  }
}

/** Marks the same choice in every row of a form; each can still be changed. */
function choose(event) {
  const button = event.target.closest("[data-choose]");
  button?.form.querySelectorAll(`input[type=radio][value="${button.dataset.choose}"]`).forEach(radio => {
    radio.checked = true;
  });
}

if (live) {
  document.documentElement.classList.add("live");
  document.addEventListener("click", choose);
  listen();
  waitForHour();
  document.addEventListener("submit", send);
}
