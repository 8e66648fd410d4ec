// The preview's part in the browser. It stands at the end of the body and is not deferred: at this moment the document is
// what the server sent, before the page's own scripts touch it.
(() => {
  'use strict';

  const own = document.currentScript;
  const live = new WeakMap(); // from a node as it was sent to the node that readers see
  let seen = own.dataset.page;
  let status = own.dataset.status;
  let sent = copy(document.documentElement);
  let source;
  let busy = Promise.resolve();

  listen();
  document.addEventListener('visibilitychange', listen);
  addEventListener('pageshow', listen);
  addEventListener('pagehide', () => source?.close());

  // Browsers keep six connections to a host: a page that nobody sees gives its own back, and catches up when it is seen.
  function listen() {
    source?.close();
    source = undefined;
    if (document.visibilityState === 'hidden') return;
    source = new EventSource(`/.staticpress/events?page=${encodeURIComponent(decoded(location.pathname))}&seen=${seen}`);
    source.addEventListener('change', () => { busy = busy.then(renew); });
    source.addEventListener('errors', event => show(JSON.parse(event.data)));
    source.addEventListener('open', () => clearTimeout(farewell));
    source.addEventListener('error', lost);
  }

  function decoded(path) {
    try { return decodeURIComponent(path); } catch { return path; }
  }

  let farewell;

  // The browser asks again by itself while the preview is away; after a new start the page may be another.
  function lost() {
    const gone = source;
    if (gone?.readyState === EventSource.CLOSED) farewell = setTimeout(listen, 1000);
  }

  async function renew() {
    try {
      const answer = await fetch(location.href, { cache: 'no-store' });
      const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const script = next.querySelector('script[data-page][src="/.staticpress/preview.js"]');
      if (!script || status !== '200' || script.dataset.status !== '200') return reload();
      if (script.dataset.page === seen) return;
      for (const plain of next.querySelectorAll('noscript')) plain.textContent = plain.innerHTML;
      if (!merge(sent, next.documentElement)) return reload();
      sent = next.documentElement;
      seen = script.dataset.page;
    } catch {
      // The preview is away, or the page is being left: the next event tries again.
    }
  }

  function reload() {
    location.reload(); // browsers keep the scroll position
  }

  // A copy of what was sent; each of its nodes knows the one it was copied from.
  function copy(root) {
    const made = root.cloneNode(true);
    pair(made, root);
    return made;
  }

  function pair(made, real) {
    live.set(made, real);
    for (let a = made.firstChild, b = real.firstChild; a && b; a = a.nextSibling, b = b.nextSibling) pair(a, b);
  }

  const isOwn = node => node.nodeName === 'SCRIPT' && node.hasAttribute('data-page');
  const children = node => [...node.childNodes].filter(child => !isOwn(child) && !(child.nodeType === 3 && (node.nodeName === 'HTML' || node.nodeName === 'HEAD' || atEnd(child))));
  // Before and after the script stand spaces that the copy does not have yet.
  const atEnd = child => child.parentNode.nodeName === 'BODY' && !child.data.trim() && (!child.nextSibling || isOwn(child.nextSibling));
  const isProgram = node => node.nodeName === 'SCRIPT' && (!node.type || /javascript|module/.test(node.type));
  const isSheet = node => node.nodeName === 'LINK' && node.relList.contains('stylesheet');

  // Carries the difference between two versions of the source over to the document, and nothing else: what readers opened,
  // wrote or scrolled, and what scripts added, stays. False if that cannot be done.
  function merge(old, next) {
    const node = live.get(old);
    live.set(next, node);
    if (!node) return false;
    if (old.isEqualNode(next) && old.nodeName !== 'HTML' && old.nodeName !== 'BODY') {
      follow(old, next);
      return true;
    }
    if (isProgram(old)) return false;
    if (old.nodeType !== 1) {
      node.data = next.data;
      return true;
    }
    if (isSheet(old) && old.getAttribute('href') !== next.getAttribute('href')) {
      live.set(next, exchange(node, next));
      return true;
    }
    attributes(node, old, next);
    return mergeChildren(node, children(old), children(next));
  }

  // The same source: its nodes lead where the old ones led.
  function follow(old, next) {
    live.set(next, live.get(old));
    for (let a = old.firstChild, b = next.firstChild; a && b; a = a.nextSibling, b = b.nextSibling) follow(a, b);
  }

  function attributes(node, old, next) {
    for (const { name, value } of next.attributes) if (old.getAttribute(name) !== value) node.setAttribute(name, value);
    for (const { name } of old.attributes) if (!next.hasAttribute(name)) node.removeAttribute(name);
  }

  // The old style sheet stays until the new one is there: nothing flashes.
  function exchange(link, next) {
    const fresh = document.importNode(next, true);
    const done = () => link.remove();
    fresh.addEventListener('load', done);
    fresh.addEventListener('error', done);
    link.after(fresh);
    return fresh;
  }

  function mergeChildren(parent, old, next) {
    const pairs = align(old, next);
    const kept = new Set(pairs.values());
    for (const gone of old) {
      if (kept.has(gone)) continue;
      if (isProgram(gone)) return false;
      live.get(gone)?.remove();
    }
    let before = null;
    for (const child of next) {
      const partner = pairs.get(child);
      if (partner) {
        if (!merge(partner, child)) return false;
      } else {
        if (isProgram(child) || child.querySelector?.('script:not([type*=json])')) return false;
        const fresh = document.importNode(child, true);
        pair(child, fresh);
        if (before && before.parentNode !== parent) return false; // a script has moved it
        if (before) before.after(fresh); else parent.prepend(fresh);
      }
      before = live.get(child);
    }
    return true;
  }

  // Which child of the new version is which of the old: equal ones first, in order, then of one kind between those.
  function align(old, next) {
    const pairs = new Map();
    let start = 0, oldEnd = old.length, nextEnd = next.length;
    while (start < oldEnd && start < nextEnd && old[start].isEqualNode(next[start])) pairs.set(next[start], old[start++]);
    while (oldEnd > start && nextEnd > start && old[oldEnd - 1].isEqualNode(next[nextEnd - 1])) pairs.set(next[--nextEnd], old[--oldEnd]);
    const used = new Set();
    let from = start;
    for (let i = start; i < nextEnd; i++) {
      for (let k = from; k < Math.min(oldEnd, from + 50); k++) {
        if (!old[k].isEqualNode(next[i])) continue;
        pairs.set(next[i], old[k]);
        used.add(old[k]);
        from = k + 1;
        break;
      }
    }
    let at = start;
    for (let i = start; i < nextEnd; i++) {
      const equal = pairs.get(next[i]);
      if (equal) {
        at = old.indexOf(equal) + 1;
        continue;
      }
      for (let k = at; k < oldEnd && !used.has(old[k]); k++) {
        if (!isAlike(old[k], next[i])) continue;
        pairs.set(next[i], old[k]);
        used.add(old[k]);
        at = k + 1;
        break;
      }
    }
    return pairs;
  }

  const isAlike = (a, b) => a.nodeName === b.nodeName && (a.nodeType !== 1 || (a.id === b.id && a.className === b.className && isSheet(a) === isSheet(b)));

  // Errors.

  let panel;

  function show({ count, errors }) {
    panel?.remove();
    panel = undefined;
    if (count === 0) return;
    panel = document.createElement('staticpress-preview');
    const root = panel.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const box = add(root, 'section');
    box.setAttribute('role', 'alert');
    box.setAttribute('aria-label', 'Errors in this publication');
    const bar = add(box, 'header');
    add(bar, 'h2', count === 1 ? '1 error: a build would publish nothing' : `${count} errors: a build would publish nothing`);
    const close = add(bar, 'button', 'Hide');
    close.type = 'button';
    close.title = 'Hide until the next change (Esc)';
    close.addEventListener('click', hide);
    const list = add(box, 'ol');
    for (const error of errors) item(list, error);
    if (count > errors.length) add(box, 'p', `… and ${count - errors.length} more: the terminal has them all.`);
    document.documentElement.append(panel);
  }

  function hide() {
    panel?.remove();
    panel = undefined;
  }

  addEventListener('keydown', event => { if (event.key === 'Escape' && panel) hide(); });

  function item(list, error) {
    const entry = add(list, 'li');
    const head = add(entry, 'p');
    head.className = 'message';
    add(head, 'code', error.code);
    head.append(' ', error.message);
    if (error.path) add(entry, 'p', error.line > 0 ? `${error.path}:${error.line}:${Math.max(error.column, 1)}` : error.path).className = 'place';
    if (error.excerpt !== undefined) {
      const pre = add(entry, 'pre');
      pre.dir = 'auto';
      const caret = error.caret ?? -1;
      const point = caret < 0 ? undefined : [...error.excerpt.slice(caret)][0] ?? ' ';
      pre.append(point === undefined ? error.excerpt : error.excerpt.slice(0, caret));
      if (point !== undefined) {
        add(pre, 'mark', point);
        pre.append(error.excerpt.slice(caret + point.length));
        pre.append('\n' + ' '.repeat(cells(error.excerpt.slice(0, caret))) + '^');
      }
    }
    if (error.hint) add(entry, 'p', error.hint).className = 'hint';
    if (error.note) add(entry, 'p', error.note).className = 'note';
  }

  const cells = text => [...text].length;

  function add(parent, name, text) {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    parent.append(element);
    return element;
  }

  const style = `
    :host { all: initial; position: fixed; inset: auto 0 0 0; z-index: 2147483647; font: 15px/1.5 system-ui, sans-serif; }
    section { box-sizing: border-box; max-height: 70vh; overflow: auto; padding: 0 max(1rem, calc(50vw - 34rem)) 1rem; color: #f4f1ee; background: #241716; border-top: 4px solid #ff6b5e; box-shadow: 0 -.5rem 2rem rgb(0 0 0 / .35); }
    header { position: sticky; top: 0; display: flex; gap: 1rem; align-items: center; justify-content: space-between; padding: .75rem 0; background: #241716; }
    h2 { margin: 0; font-size: 1rem; color: #ff9a90; }
    button { font: inherit; padding: .25rem .9rem; color: inherit; background: none; border: 1px solid #8f7f7c; border-radius: 4px; cursor: pointer; }
    button:hover { background: #3b2927; }
    button:focus-visible { outline: 3px solid #ffd479; outline-offset: 2px; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: .75rem 0; border-top: 1px solid #4a3633; }
    p { margin: 0 0 .25rem; overflow-wrap: anywhere; }
    .message { font-weight: 600; }
    code { padding: .1em .4em; font: .85em ui-monospace, monospace; color: #ffd479; background: #3b2927; border-radius: 3px; }
    .place { font: .9em ui-monospace, monospace; color: #cdbfbb; }
    pre { margin: .5rem 0; padding: .6rem .8rem; overflow-x: auto; font: .9em/1.4 ui-monospace, monospace; color: #fff; background: #130b0a; border-radius: 4px; }
    mark { color: inherit; background: #8c2d24; }
    .hint::before { content: "hint: "; color: #8fd0ff; font-weight: 600; }
    .note { color: #cdbfbb; }
    .note::before { content: "note: "; font-weight: 600; }`;
})();
