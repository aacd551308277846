// Keeps what was typed into a form, with its idempotency key, until it was recorded: over a reload, a closed window and a
// lost connection. Without this script forms work the same, without drafts.
(() => {
  'use strict';
  const PREFIX = 'acuerda-draft:';
  const FROM_PAGE = ['_csrf', '_back', '_shown'];
  const LONGEST_KEPT = 30 * 24 * 60 * 60 * 1000;
  const RECORDED = 'minSequence=';

  let storage;
  try {
    storage = window.localStorage;
    storage.setItem(PREFIX, '');
    storage.removeItem(PREFIX);
  } catch {
    return; // No storage, no drafts.
  }

  /** The draft belongs to the form's address with what it prefills, such as the point it is about. */
  const name = (() => {
    const prefilled = new URLSearchParams(location.search);
    for (const reserved of ['_back', '_seen', 'lang', 'minSequence']) prefilled.delete(reserved);
    return PREFIX + location.pathname + '?' + prefilled;
  })();

  const read = () => {
    try {
      const draft = JSON.parse(storage.getItem(name));
      return Date.now() - draft.at < LONGEST_KEPT ? draft.fields : null;
    } catch {
      return null;
    }
  };

  const keep = (form) => {
    const fields = [...new FormData(form)].filter(
      ([field, value]) => typeof value === 'string' && !FROM_PAGE.includes(field));
    try {
      storage.setItem(name, JSON.stringify({ at: Date.now(), fields }));
    } catch {
      // The storage is full; the form itself still has everything.
    }
  };

  const forget = () => storage.removeItem(name);

  const say = (form, text, discardable) => {
    const note = form.querySelector('[data-draft-note]');
    note.hidden = false;
    note.querySelector('[data-draft-text]').textContent = text;
    note.querySelector('[data-draft-discard]').hidden = !discardable;
    note.focus();
  };

  /** Shows the form as the server drew it again, and moves to what it says. */
  const show = (page) => {
    const drawn = new DOMParser().parseFromString(page, 'text/html');
    document.title = drawn.title;
    document.querySelector('main').replaceWith(document.adoptNode(drawn.querySelector('main')));
    const form = begin();
    (document.querySelector('.error-summary') ?? document.querySelector('main [autofocus]'))?.focus();
    return form;
  };

  const post = (form, fields) => {
    const body = form.enctype === 'multipart/form-data' ? new FormData() : new URLSearchParams();
    for (const [field, value] of fields) body.append(field, value);
    return fetch(form.action, { method: 'POST', body });
  };

  const send = async (form, submitter) => {
    if (form.getAttribute('aria-busy') === 'true') return; // a second click
    form.setAttribute('aria-busy', 'true');
    keep(form);
    try {
      const answer = await post(form, [...new FormData(form, submitter)]);
      if (answer.redirected) {
        if (answer.url.includes(RECORDED)) forget();
        location.assign(answer.url);
      } else if (answer.headers.get('Content-Type')?.startsWith('text/html') && answer.status !== 403) {
        keep(show(await answer.text()));
      } else {
        throw new Error(answer.status);
      }
    } catch {
      say(form, form.dataset.lost, false);
    } finally {
      form.removeAttribute('aria-busy');
    }
  };

  /** The server draws the draft, so that its rows and files come back too. */
  const restore = async (form, fields) => {
    const own = [...new FormData(form)].filter(([field]) => FROM_PAGE.includes(field));
    try {
      const answer = await post(form, [...fields, ...own, ['_draft', 'true']]);
      if (answer.ok && !answer.redirected) {
        const restored = show(await answer.text());
        say(restored, restored.dataset.restored, true);
      }
    } catch {
      // The draft stays for the next time.
    }
  };

  const begin = () => {
    const form = document.querySelector('form[data-draft]');
    form.addEventListener('input', () => keep(form));
    form.addEventListener('change', () => keep(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form, event.submitter);
    });
    form.querySelector('[data-draft-discard]').addEventListener('click', () => {
      forget();
      location.reload();
    });
    return form;
  };

  const form = begin();
  const draft = read();
  if (draft) restore(form, draft);
})();
