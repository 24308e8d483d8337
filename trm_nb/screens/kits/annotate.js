// Every visible interactive element of the page: what it is, what it is called, where it can be seen.
// Called with {contrast, side, visible}: smallest contrast of text, shortest side (px) and smallest visible share of the area.
(opt) => {
  const W = innerWidth, H = innerHeight, out = [], left = {};
  const INTERACTIVE = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[contenteditable=true],[onclick],area[href],' +
    ['button', 'link', 'checkbox', 'radio', 'switch', 'tab', 'menuitem', 'menuitemcheckbox', 'menuitemradio', 'option', 'slider', 'combobox', 'textbox',
     'searchbox', 'spinbutton', 'treeitem', 'columnheader[aria-sort]', 'gridcell[tabindex]'].map(r => r.includes('[') ? `[role=${r.replace('[', '][')}` : `[role=${r}]`).join() +
    ',[data-k],[tabindex]:not([tabindex="-1"])';
  const drop = why => { left[why] = (left[why] || 0) + 1; };

  // ---- the tree as it is drawn: through shadow roots and slots
  const up = n => n.assignedSlot || n.parentElement || (n.getRootNode && n.getRootNode().host) || null;
  const kids = n => n.shadowRoot ? n.shadowRoot.childNodes : n.tagName === 'SLOT' && n.assignedNodes().length ? n.assignedNodes() : n.childNodes;
  const inside = (n, e) => { for (; n; n = up(n)) if (n === e) return true; return false; };
  const roots = []; (function walk(r) { roots.push(r); for (const e of r.querySelectorAll('*')) if (e.shadowRoot) walk(e.shadowRoot); })(document);
  const hitAt = (x, y) => { let e = document.elementFromPoint(x, y); while (e && e.shadowRoot) { const i = e.shadowRoot.elementFromPoint(x, y); if (!i || i === e) break; e = i; } return e; };
  const styles = new Map(), css = e => styles.get(e) || (styles.set(e, getComputedStyle(e)), styles.get(e));
  const shown = e => { const s = css(e); return s.display !== 'none' && s.visibility === 'visible' && +s.opacity > .05; };

  // ---- texts
  const squeeze = t => t.replace(/[\uE000-\uF8FF\u{F0000}-\u{FFFFD}]/gu, '').replace(/\s+/g, ' ').trim();
  const ICON_FONT = /icon|symbol|glyph|awesome|codicon|dripicons/i;
  const range = document.createRange();
  // text nodes below e; `drawn`: only those that can be seen as letters
  function texts(e, drawn, res = []) {
    for (const n of kids(e)) {
      if (n.nodeType === 3) {
        if (!squeeze(n.data)) continue;
        if (ICON_FONT.test(css(n.parentElement || e).fontFamily.split(',')[0])) continue;   // ligatures and private characters of an icon font
        if (drawn) {
          range.selectNodeContents(n); const r = range.getBoundingClientRect(), p = n.parentElement && n.parentElement.getBoundingClientRect();
          if (r.width < 2 || r.height < 2 || r.right < 0 || r.bottom < 0 || r.left > W || r.top > H) continue;
          if (p && (p.width <= 2 || p.height <= 2)) continue;                       // "screen reader only"
          if (/rect\(0|inset\(50%|inset\(100%/.test(css(n.parentElement || e).clip + css(n.parentElement || e).clipPath)) continue;
        }
        res.push(n);
      } else if (n.nodeType === 1 && !['SCRIPT', 'STYLE', 'TEMPLATE', 'SELECT', 'TEXTAREA'].includes(n.tagName)) {
        if (css(n).display === 'none' || css(n).visibility !== 'visible' && css(n).display !== 'contents') continue;
        if (drawn ? +css(n).opacity < .05 : n.getAttribute('aria-hidden') === 'true') continue;
        texts(n, drawn, res);
      }
    }
    return res;
  }
  const text = (e, drawn) => squeeze(texts(e, drawn).map(n => n.data).join(' '));
  const byId = (e, ids) => ids.split(/\s+/).map(i => (e.getRootNode().getElementById || document.getElementById).call(e.getRootNode().getElementById ? e.getRootNode() : document, i)).filter(Boolean);
  const type = e => (e.type || '').toString().toLowerCase();
  const labels = e => e.labels ? [...e.labels] : [];
  function name(e) {
    const own = e.getAttribute('aria-labelledby'); let n = own ? byId(e, own).map(x => text(x)).join(' ') : '';
    n = n || e.getAttribute('aria-label') || '';
    if (!n && e.tagName === 'INPUT' && ['button', 'submit', 'reset'].includes(type(e))) n = e.value || (type(e) === 'submit' ? 'Submit' : '');
    if (!n) n = labels(e).map(l => text(l)).filter(Boolean).join(' ');
    if (!n && !['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName)) n = text(e) ||
      [...e.querySelectorAll('img[alt],svg title,[aria-label],[title]')].map(x => x.getAttribute('alt') || x.getAttribute('aria-label') || x.getAttribute('title') || x.textContent).find(x => x && x.trim()) || '';
    n = n || e.getAttribute('alt') || e.getAttribute('title') || e.getAttribute('placeholder') || '';
    const host = e.getRootNode().host;
    if (!n && host) n = host.getAttribute('label') || host.getAttribute('aria-label') || host.getAttribute('placeholder') || text(host);
    return squeeze('' + n).slice(0, 120);
  }
  function role(e) {
    const r = e.getAttribute('role'); if (r && !['none', 'presentation', 'generic'].includes(r)) return r.split(' ')[0];
    const t = e.tagName, y = type(e);
    if (t === 'A' || t === 'AREA') return 'link';
    if (t === 'BUTTON' || t === 'SUMMARY' || (t === 'INPUT' && ['submit', 'button', 'reset', 'image', 'color', 'file'].includes(y))) return 'button';
    if (t === 'INPUT') return {checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox', number: 'spinbutton'}[y] || 'textbox';
    if (t === 'SELECT') return e.multiple || e.size > 1 ? 'listbox' : 'combobox';
    if (t === 'TEXTAREA' || e.isContentEditable) return 'textbox';
    return 'button';
  }
  const is = (e, a) => e.getAttribute(a) === 'true';
  function states(e) {
    const s = [];
    if (e.checked === true && ['checkbox', 'radio'].includes(type(e)) || is(e, 'aria-checked')) s.push('checked');
    if (e.disabled || is(e, 'aria-disabled') || e.closest && e.closest('fieldset[disabled]')) s.push('disabled');
    if (is(e, 'aria-selected') || e.getAttribute('aria-current') && e.getAttribute('aria-current') !== 'false') s.push('selected');
    if (is(e, 'aria-pressed')) s.push('pressed');
    if (is(e, 'aria-expanded') || e.tagName === 'SUMMARY' && e.parentElement && e.parentElement.open) s.push('expanded');
    return s;
  }

  // ---- boxes: [left, top, right, bottom]
  const rect = r => [r.left, r.top, r.right, r.bottom], area = b => Math.max(0, b[2]-b[0])*Math.max(0, b[3]-b[1]);
  const union = (a, b) => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
  function clip(e, b) {   // the part of b that no ancestor cuts off
    let [x0, y0, x1, y1] = [Math.max(b[0], 0), Math.max(b[1], 0), Math.min(b[2], W), Math.min(b[3], H)], pos = css(e).position;
    for (let p = up(e); p && p !== document.body && p !== document.documentElement; p = up(p)) {
      if (pos === 'fixed') break;
      const s = css(p);
      if (pos === 'absolute' && s.position === 'static' && s.transform === 'none') continue;
      if (s.overflowX !== 'visible' || s.overflowY !== 'visible') {
        const q = p.getBoundingClientRect();
        if (s.overflowX !== 'visible') { x0 = Math.max(x0, q.left); x1 = Math.min(x1, q.right); }
        if (s.overflowY !== 'visible') { y0 = Math.max(y0, q.top); y1 = Math.min(y1, q.bottom); }
      }
      pos = s.position;
    }
    return [x0, y0, x1, y1];
  }
  function pseudo(e, b) {   // b and what ::before and ::after draw beside e (glyphs of check boxes)
    for (const which of ['::before', '::after']) {
      const s = getComputedStyle(e, which);
      if (!s.content || s.content === 'none' || s.content === 'normal' || s.display === 'none' || s.position !== 'absolute' || +s.opacity < .05) continue;
      let o = e; while (o && css(o).position === 'static') o = up(o);
      if (!o) continue;
      const q = o.getBoundingClientRect(), x = parseFloat(s.left), y = parseFloat(s.top), w = parseFloat(s.width), h = parseFloat(s.height);
      if ([x, y, w, h].every(Number.isFinite) && w > 4 && h > 4 && w < 60 && h < 60) b = union(b, [q.left + x, q.top + y, q.left + x + w, q.top + y + h]);
    }
    return b;
  }
  const near = (a, b) => Math.max(a[0], b[0]) - Math.min(a[2], b[2]) < 28 && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > .3*Math.min(a[3]-a[1], b[3]-b[1]);
  function place(e) {   // [element that is drawn, its box]
    let r = rect(e.getBoundingClientRect()), el = e;
    const seen = shown(e) && r[2]-r[0] > 2 && r[3]-r[1] > 2 && !/rect\(0|inset\(50%|inset\(100%/.test(css(e).clip + css(e).clipPath) && (r[2] > 0 && r[3] > 0);
    if (['checkbox', 'radio'].includes(type(e))) {
      const l = labels(e).find(x => shown(x) && area(rect(x.getBoundingClientRect())) > 8);
      if (l) {
        const q = pseudo(l, rect(l.getBoundingClientRect())), t = texts(l, true);
        if (!seen) { el = l; r = q; for (const k of l.children) if (shown(k)) r = pseudo(k, r); }
        else if (near(r, q) && !l.contains(e)) r = union(r, q);
        else if (l.contains(e) && t.length) { range.selectNodeContents(t[0]); const w = rect(range.getBoundingClientRect()); if (near(r, w)) r = union(r, w); }
        // a label as wide as the row: only the part with glyph and words
        if (t.length && !seen) {
          let words = null; for (const n of t) { range.selectNodeContents(n); const w = rect(range.getBoundingClientRect()); words = words ? union(words, w) : w; }
          if (r[2] > words[2] + 40 && words[0] - r[0] < 60) r = [r[0], r[1], words[2] + 6, r[3]];
        }
        return [el, r, seen ? [e, l] : [l, e]];
      }
    } else if (!seen && labels(e).length) { el = labels(e)[0]; r = rect(el.getBoundingClientRect()); }
    if (css(el).display === 'inline') {
      const rs = [];   // its lines
      for (const q of [...el.getClientRects()].map(rect).filter(b => area(b) > 4)) {
        const i = rs.findIndex(p => Math.min(p[3], q[3]) - Math.max(p[1], q[1]) > .5*Math.min(p[3]-p[1], q[3]-q[1]));
        if (i < 0) rs.push(q); else rs[i] = union(rs[i], q);
      }
      if (rs.length === 1) r = rs[0];
      if (rs.length > 1) r = rs.reduce((a, b) => area(a) >= area(b) ? a : b);   // a link over two lines: its larger part
      if (rs.length <= 1) for (const k of el.querySelectorAll('img,svg,i')) { const q = rect(k.getBoundingClientRect()); if (area(q) > 4) r = area(r) > 4 ? union(r, q) : q; }
    }
    return [el, r, [el, e]];
  }

  // ---- contrast of text and what is behind it
  const pen = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d', {willReadFrequently: true}), colours = new Map();
  function colour(c) {
    if (colours.has(c)) return colours.get(c);
    let v, m = /^rgba?\(([\d.]+)[, ]+([\d.]+)[, ]+([\d.]+)(?:[,/ ]+([\d.]+)(%?))?\)$/.exec(c);
    if (m) v = [+m[1], +m[2], +m[3], m[4] === undefined ? 1 : m[5] ? +m[4]/100 : +m[4]];
    else { pen.clearRect(0, 0, 1, 1); pen.fillStyle = '#000'; pen.fillStyle = c; pen.fillRect(0, 0, 1, 1); const d = pen.getImageData(0, 0, 1, 1).data; v = [d[0], d[1], d[2], d[3]/255]; }
    colours.set(c, v); return v;
  }
  const over = (a, b) => [0, 1, 2].map(i => a[i]*a[3] + b[i]*(1 - a[3]));
  const lum = c => c.map(v => (v /= 255) <= .03928 ? v/12.92 : ((v + .055)/1.055)**2.4).reduce((s, v, i) => s + v*[.2126, .7152, .0722][i], 0);
  function contrast(e) {   // null where a picture or a gradient is behind the text
    let n = texts(e, true)[0], p = n ? n.parentElement || e : e, alpha = 1, layers = [];
    const ink = colour(n ? css(p).webkitTextFillColor || css(p).color : css(e).color);
    for (let q = p; q; q = up(q)) {
      const s = css(q); alpha *= +s.opacity;
      if (s.backgroundImage !== 'none' || s.mixBlendMode !== 'normal' || s.backdropFilter !== 'none') return null;
      const c = colour(s.backgroundColor); layers.push(c); if (c[3] > .99) break;
      if (s.position === 'fixed' || s.position === 'absolute') { if (c[3] < .99 && q !== p) return null; }
    }
    let base = [255, 255, 255]; for (const c of layers.reverse()) base = over(c, base);
    const a = lum(over([...ink.slice(0, 3), ink[3]*alpha], base)), b = lum(base);
    return (Math.max(a, b) + .05)/(Math.min(a, b) + .05);
  }

  // ---- all of them
  const all = new Set(); for (const r of roots) for (const e of r.querySelectorAll(INTERACTIVE)) all.add(e);
  const owner = n => { for (; n; n = up(n)) if (all.has(n)) return n; return null; };
  for (const e of all) {
    if (e.getAttribute('role') === 'none' && !e.matches('a[href],button,input')) continue;
    const [el, r, parts] = place(e);
    if (r[2]-r[0] < 2 || r[3]-r[1] < 2) { drop('size 0'); continue; }
    if (!shown(el)) { drop('hidden'); continue; }
    const b = clip(el, r);
    if (b[2]-b[0] < 1 || b[3]-b[1] < 1) { drop('outside'); continue; }
    if (area(b) < opt.visible*area(r)) { drop('cut off'); continue; }
    if (Math.min(b[2]-b[0], b[3]-b[1]) < opt.side) { drop('tiny'); continue; }
    if (area(b) > .4*W*H) { drop('whole screen'); continue; }
    let hits = 0, centre = false;
    [[.5, .5], [.25, .5], [.75, .5], [.5, .25], [.5, .75]].forEach(([u, v], i) => {
      const h = hitAt(b[0] + (b[2]-b[0])*u, b[1] + (b[3]-b[1])*v); if (!h) return;
      const o = owner(h), ok = parts.some(p => inside(h, p)) || labels(e).some(l => inside(h, l));
      if (ok && (!o || o === e || parts.includes(o) || !inside(o, e) || o.tagName === 'LABEL')) { hits++; if (!i) centre = true; }
    });
    if (!centre || hits < 3) { drop('covered'); continue; }
    const field = ['INPUT', 'SELECT', 'TEXTAREA'].includes(e.tagName), y = type(e), glyph = ['checkbox', 'radio', 'range', 'color', 'image'].includes(y);
    let visible = field && !glyph ? (e.tagName === 'SELECT' ? (e.selectedOptions[0] || {}).text || '' : e.value && y !== 'password' ? e.value : e.placeholder || '') : text(el, true);
    if (glyph && parts.length > 1 && parts[1].tagName === 'LABEL' && area(r) > 1.4*area(rect(e.getBoundingClientRect()))) visible = text(parts[1], true);
    visible = squeeze(visible).slice(0, 120);
    const words = /[\p{L}\p{N}]/u.test(visible), kind = words || field && !glyph && (labels(e).length || e.tagName !== 'SELECT') ? 'text' : 'icon';
    const c = words ? contrast(glyph && parts[1].tagName === 'LABEL' ? parts[1] : el) : null;
    if (c !== null && c < opt.contrast) { drop('contrast'); continue; }
    out.push({e, box: b.map(v => Math.round(v*10)/10), role: role(e), name: name(e), text: visible, data_type: kind, states: states(e), tag: e.tagName.toLowerCase(), key: e.dataset ? e.dataset.k || '' : '',
      href: e.tagName === 'A' ? e.getAttribute('href') || '' : '', contrast: c && Math.round(c*10)/10});
  }
  // one element in another with the same box (a button in a link): the one with the key or the name stays, else the outer
  const same = (a, b) => a.box.every((v, i) => Math.abs(v - b.box[i]) < 3), gone = new Set();
  for (const a of out) for (const b of out) if (a !== b && !gone.has(a) && !gone.has(b) && inside(b.e, a.e) && same(a, b)) gone.add(a.key || !b.key && (a.name || !b.name) ? b : a);
  if (gone.size) left['twice'] = gone.size;
  return {elements: out.filter(o => !gone.has(o)).map(({e, ...o}) => o), left};
}
