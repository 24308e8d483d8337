// All text that can be read on the page, in pieces of one to four neighbouring words, in random order.
// Called with {seed, most, size}: of the draws, pieces at most, smallest size of letters (CSS px). Returns [{text, box: [left, top, right, bottom]}].
(opt) => {
  const W = innerWidth, H = innerHeight, found = [], out = [];
  let s = opt.seed >>> 0;
  const R = () => { s = (s + 0x6D2B79F5) >>> 0; let t = s; t = Math.imul(t ^ t >>> 15, t | 1); t ^= t + Math.imul(t ^ t >>> 7, t | 61); return ((t ^ t >>> 14) >>> 0)/4294967296; };
  const up = n => n.assignedSlot || n.parentElement || (n.getRootNode && n.getRootNode().host) || null;
  const kids = n => n.shadowRoot ? n.shadowRoot.childNodes : n.tagName === 'SLOT' && n.assignedNodes().length ? n.assignedNodes() : n.childNodes;
  const inside = (n, e) => { for (; n; n = up(n)) if (n === e) return true; return false; };
  const hitAt = (x, y) => { let e = document.elementFromPoint(x, y); while (e && e.shadowRoot) { const i = e.shadowRoot.elementFromPoint(x, y); if (!i || i === e) break; e = i; } return e; };
  const styles = new Map(), css = e => styles.get(e) || (styles.set(e, getComputedStyle(e)), styles.get(e));
  const ICON_FONT = /icon|symbol|glyph|awesome|codicon|dripicons/i, READ = /[\p{L}\p{N}]/u, ODD = /[\uE000-\uF8FF\u200B-\u200F\u00AD\u{F0000}-\u{FFFFD}]/u;
  const range = document.createRange(), pen = document.createElement('canvas').getContext('2d');

  // what ancestors leave of the text of e: [left, top, right, bottom]; right without an ellipsis and the letters before it, which the browser cuts from the word's own box; null where nothing can be seen
  const rooms = new Map();
  function room(e) {
    if (rooms.has(e)) return rooms.get(e);
    let b = [0, 0, W, H], pos = 'static', alpha = 1;
    for (let p = e; p && p !== document.documentElement; p = up(p)) {
      const s = css(p); alpha *= +s.opacity;
      if (s.display === 'none' || /rect\(0|inset\(50%|inset\(100%/.test(s.clip + s.clipPath)) { b = null; break; }
      if (p === document.body || pos === 'fixed' || pos === 'absolute' && s.position === 'static' && s.transform === 'none') continue;
      if (s.display !== 'inline' && (s.overflowX !== 'visible' || s.overflowY !== 'visible')) {
        const q = p.getBoundingClientRect();
        const dots = s.textOverflow.includes('ellipsis') && p.scrollWidth > p.clientWidth || s.webkitLineClamp !== 'none' && p.scrollHeight > p.clientHeight;
        if (s.overflowX !== 'visible') { b[0] = Math.max(b[0], q.left); b[2] = Math.min(b[2], dots ? q.right - parseFloat(s.paddingRight) - 2.4*Math.max(parseFloat(s.fontSize), parseFloat(css(e).fontSize)) : q.right); }
        if (s.overflowY !== 'visible') { b[1] = Math.max(b[1], q.top); b[3] = Math.min(b[3], q.bottom); }
      }
      pos = s.position;
    }
    const c = css(e);
    if (alpha < .3 || c.visibility !== 'visible' || /^rgba.*[ ,]0(\.0\d*)?\)$/.test(c.webkitTextFillColor) || c.writingMode !== 'horizontal-tb' || ICON_FONT.test(c.fontFamily.split(',')[0]) || parseFloat(c.fontSize) < opt.size) b = null;
    rooms.set(e, b); return b;
  }
  const cased = (t, how) => how === 'uppercase' ? t.toUpperCase() : how === 'lowercase' ? t.toLowerCase() : how === 'capitalize' ? t.replace(/(^|[\s-])(\p{L})/gu, (_, a, c) => a + c.toUpperCase()) : t;
  const add = (e, text, box) => { if (READ.test(text) && !ODD.test(text)) found.push({e, text, box}); };

  function pieces(n, e) {   // of one text node
    if (!room(e)) return;
    range.selectNodeContents(n); const all = range.getBoundingClientRect();
    if (all.width < 2 || all.height < 2 || all.right < 0 || all.bottom < 0 || all.left > W || all.top > H) return;
    const lines = []; let last = null;
    for (const m of n.data.matchAll(/\S+/g)) {
      range.setStart(n, m.index); range.setEnd(n, m.index + m[0].length);
      const q = [...range.getClientRects()].filter(r => r.width > 0), r = q[0];
      if (!r || q.some(o => Math.abs(o.top - r.top) > 2)) { last = null; continue; }   // a word over two lines
      const w = {a: m.index, z: m.index + m[0].length, box: [r.left, r.top, q[q.length-1].right, r.bottom]};
      if (last && Math.abs(last.box[1] - w.box[1]) < .5*r.height && w.box[0] >= last.box[2] - 1) lines[lines.length-1].push(w); else lines.push([w]);
      last = w;
    }
    for (const l of lines) for (let i = 0; i < l.length;) {
      const k = lines.length === 1 && l.length <= 4 ? l.length : Math.min(l.length - i, 1 + Math.floor(4*R())), p = l.slice(i, i + k); i += k;
      add(e, cased(n.data.slice(p[0].a, p[k-1].z).replace(/\s+/g, ' '), css(e).textTransform), [p[0].box[0], Math.min(...p.map(w => w.box[1])), p[k-1].box[2], Math.max(...p.map(w => w.box[3]))]);
    }
  }
  function field(e) {   // the first words of a text field: where they stand is worked out from its paddings
    if (!['text', 'search', 'email', 'tel', 'url', 'button', 'submit', 'reset'].includes(e.type) || !room(e)) return;
    const c = css(e), hint = !e.value, h = hint ? getComputedStyle(e, '::placeholder') : c, button = ['button', 'submit', 'reset'].includes(e.type), text = (e.value || e.placeholder || '').replace(/\s+/g, ' ').trim();
    if (!text || c.direction !== 'ltr' || +h.opacity < .3 || c.letterSpacing !== 'normal' || !button && !['start', 'left'].includes(c.textAlign)) return;
    pen.font = `${h.fontStyle} ${h.fontWeight} ${h.fontSize} ${h.fontFamily}`;
    const q = e.getBoundingClientRect(), x = q.left + parseFloat(c.borderLeftWidth) + parseFloat(c.paddingLeft), right = q.right - parseFloat(c.borderRightWidth) - parseFloat(c.paddingRight);
    const whole = cased(text, c.textTransform), part = button ? whole : whole.split(' ').slice(0, 4).join(' '), m = pen.measureText(part), w = m.width, size = m.fontBoundingBoxAscent + m.fontBoundingBoxDescent;
    const top = q.top + parseFloat(c.borderTopWidth) + parseFloat(c.paddingTop), bottom = q.bottom - parseFloat(c.borderBottomWidth) - parseFloat(c.paddingBottom), y = (top + bottom)/2, at = button ? (x + right - w)/2 : x;
    if (pen.measureText(whole).width > right - x + 1 || part.split(' ').length > 4) return;
    add(e, part, [at, y - size/2, at + w, y + size/2]);
  }
  (function walk(e) {
    for (const n of kids(e)) {
      if (n.nodeType === 3) { if (READ.test(n.data)) pieces(n, n.parentElement || n.getRootNode().host || e); }
      else if (n.nodeType === 1 && !['SCRIPT', 'STYLE', 'TEMPLATE', 'SELECT', 'TEXTAREA', 'OPTION'].includes(n.tagName) && css(n).display !== 'none') { if (n.tagName === 'INPUT') field(n); else walk(n); }
    }
  })(document.body);

  for (let i = found.length - 1; i > 0; i--) { const j = Math.floor(R()*(i + 1)); [found[i], found[j]] = [found[j], found[i]]; }
  const clear = o => css(o).backgroundImage === 'none' && /^rgba.*[ ,]0\)$/.test(css(o).backgroundColor) && !o.textContent.trim();   // a layer that shows what is below it
  const taken = new Set();
  for (const {e, text, box} of found) {
    if (out.length >= opt.most) break;
    const [x0, y0, x1, y1] = box, b = room(e), h = y1 - y0, top = Math.max(y0, b[1]), bottom = Math.min(y1, b[3]), key = text + box.map(v => Math.round(v/3));
    if (x0 < b[0] - 1 || x1 > b[2] + 1 || bottom - top < .8*h || x1 - x0 < 2 || h > 2.6*parseFloat(css(e).fontSize) || taken.has(key)) continue;
    if (![.5, .1, .9].every(u => { const o = hitAt(x0 + (x1 - x0)*u, (top + bottom)/2); return o && (inside(e, o) || inside(o, e) && clear(o)); })) continue;
    taken.add(key);
    out.push({text, box: [Math.max(x0, 0), top, Math.min(x1, W), bottom].map(v => Math.round(v*100)/100)});
  }
  return out;
}
