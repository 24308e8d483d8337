// Draws pages. trmPages.make(spec) fills the document and returns what is known about each element: {key: {...}}.
// spec: seed, width, height, platform, kit (a line of kits.json), theme (one of its), icons [{name, style, glyphs}], words, layout (or null), held_out
(() => {
const LAYOUTS = {web: {}, mobile: {}, desktop: {}};
const esc = t => ('' + t).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const fill = (t, o) => t.replace(/\{(\w+)\}/g, (_, k) => o[k] === undefined ? '' : o[k]);
const cap = t => t.charAt(0).toUpperCase() + t.slice(1);
const hsl = (h, s, l, a) => `hsl(${Math.round((h + 360) % 360)} ${Math.round(s)}% ${Math.round(l)}%${a === undefined ? '' : ' / ' + a})`;

// ---------------------------------------------------------------- draws and words
function painter(spec) {
  let s = spec.seed >>> 0;
  const R = () => { s = (s + 0x6D2B79F5) >>> 0; let t = s; t = Math.imul(t ^ t >>> 15, t | 1); t ^= t + Math.imul(t ^ t >>> 7, t | 61); return ((t ^ t >>> 14) >>> 0)/4294967296; };
  const p = {spec, kit: spec.kit, theme: spec.theme, W: spec.width, H: spec.height, meta: {}, n: 0, groups: 0, used: new Set(), R};
  p.int = (a, b) => a + Math.floor(R()*(b - a + 1));
  p.many = (a, b) => Math.max(1, Math.round(p.int(a, b)*Math.min(2.2, Math.max(.7, p.H/560))));   // a count that grows with the window's height
  p.chance = q => R() < q;
  p.pick = a => a[Math.floor(R()*a.length)];
  p.sample = (a, n) => { a = [...a]; for (let i = 0; i < Math.min(n, a.length); i++) { const j = p.int(i, a.length - 1); [a[i], a[j]] = [a[j], a[i]]; } return a.slice(0, n); };
  p.weighted = o => { const k = Object.keys(o); let t = R()*k.reduce((x, i) => x + o[i], 0); for (const i of k) if ((t -= o[i]) < 0) return i; return k[0]; };
  p.times = (n, f) => Array.from({length: n}, (_, i) => f(i)).join('');
  p.id = () => `i${++p.n}`;
  // labels: {t: as shown, key: in English}
  const label = v => typeof v === 'string' ? {t: v, key: v} : {t: v[0], key: v[1]};
  p.fresh = (kind, n) => { const all = spec.words[kind], free = all.filter(v => !p.used.has(label(v).t)); const got = p.sample(free.length >= n ? free : all, n).map(label); got.forEach(l => p.used.add(l.t)); return got; };
  p.label = kind => p.fresh(kind, 1)[0];
  p.T = key => ({t: spec.translate[key] || key, key});
  p.word = () => p.pick(spec.words.words);
  p.first = () => p.pick(spec.words.first_names); p.last = () => p.pick(spec.words.last_names);
  p.person = () => p.first() + ' ' + p.last();
  p.sentence = (a = 4, b = 12) => cap(Array.from({length: p.int(a, b)}, p.word).join(' ')) + '.';
  p.title = (a = 2, b = 4) => p.pick([cap, t => t.split(' ').map(cap).join(' ')])(Array.from({length: p.int(a, b)}, p.word).join(' '));
  p.date = () => { const d = p.int(1, 28), m = p.int(0, 11), y = p.int(2019, 2028), M = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')[m], z = v => ('' + v).padStart(2, '0'); return p.pick([`${M} ${d}, ${y}`, `${d} ${M} ${y}`, `${y}-${z(m + 1)}-${z(d)}`, `${z(d)}.${z(m + 1)}.${y}`, `${M} ${d}`]); };
  p.time = () => p.pick([`${p.int(1, 12)}:${('' + p.int(0, 59)).padStart(2, '0')} ${p.pick(['AM', 'PM'])}`, `${p.int(0, 23)}:${('' + p.int(0, 59)).padStart(2, '0')}`]);
  p.money = () => p.pick(['$', '€', '£', '$'])+ p.pick([p.int(1, 999) + '.' + p.pick(['00', '99', '50', '95']), p.int(2, 9999)]);
  p.file = () => p.pick(spec.words.file_stems) + p.pick(['', '', '_v2', '-final', '_' + p.int(2019, 2027), p.int(1, 30)]) + p.pick('.pdf .docx .xlsx .png .jpg .txt .md .csv .zip .mp3 .mp4 .py .js .html .json .pptx .svg'.split(' '));
  p.ref = () => p.pick(['Order #', 'Invoice ', 'Ticket #', '#', 'PR-', 'BUG-', 'TASK-', 'Case ']) + p.int(100, 99999);
  p.mailname = () => p.first().toLowerCase() + p.pick(['.', '_', '']) + p.last().toLowerCase() + '@' + p.word() + p.pick(['.com', '.org', '.net', '.io', '.de']);
  p.brand = () => p.pick([() => cap(p.word()) + cap(p.word()), () => cap(p.word()), () => cap(p.word()) + p.pick(['ly', 'ify', 'hub', 'Base', 'Desk', ' Cloud', ' Mail', 'Pro', '.io'])])();
  // what is known of an element; the key goes into the document
  p.reg = o => { const k = '' + (++p.n); p.meta[k] = o; return ` data-k="${k}"`; };
  p.group = (kind, n) => ({id: ++p.groups, kind, n});
  return p;
}

// ---------------------------------------------------------------- icons
function icons(p) {
  const fams = p.spec.icons, main = fams[0];
  p.has = c => fams.some(f => f.glyphs[c]);
  p.glyph = (c, size, extra = '') => {
    const f = main.glyphs[c] ? main : fams.find(f => f.glyphs[c]); if (!f) return '';
    const g = f.glyphs[c], one = g[(p.spec.seed + c.length) % g.length], s = size ? `${size}px` : '1.25em';
    return `<svg class="g-ic" aria-hidden="true" viewBox="0 0 ${one[1]} ${one[2]}" style="height:${s};width:${size ? Math.round(size*one[1]/one[2]) + 'px' : '1.25em'};${extra}">${one[0]}</svg>`;
  };
  p.concepts = Object.keys(p.spec.concepts).filter(p.has);
  p.some = (list, n) => { const ok = list.filter(p.has); return p.sample(ok, n); };
  p.othericon = () => { const free = p.spec.other.filter(c => !p.used.has('icon ' + c)); const c = p.pick(free.length ? free : p.spec.other); p.used.add('icon ' + c); return c; };
  p.anyicon = () => { const free = p.concepts.filter(c => !p.used.has('icon ' + c)); const c = p.pick(free.length ? free : p.concepts); p.used.add('icon ' + c); return c; };
}
const SETS = {
  bar: 'search bell user settings mail help cart heart menu more-h more-v share refresh globe moon sun chat grid calendar bookmark gift log-out download camera star home history add headphones translate filter'.split(' '),
  row: 'delete edit more-v more-h star copy share download eye archive heart check close external move flag pin lock link bookmark print reply send info remove-user refresh drag add folder tag'.split(' '),
  text: 'bold italic underline strike align-left align-center align-right list list-number indent outdent link image table quote code text font-color fill-color highlight undo redo cut copy paste eraser attach smile comment font-size math video'.split(' '),
  file: 'new-file folder-open save print search cut copy paste undo redo delete zoom-in zoom-out help settings refresh home back forward arrow-up new-folder share mail download upload lock info text bold grid list star bookmark'.split(' '),
  player: 'previous-track rewind play pause next-track fast-forward stop shuffle repeat volume mute fullscreen pip cast subtitles heart add list settings share download mic record headphones'.split(' '),
  map: 'zoom-in zoom-out my-location layers navigate fullscreen compass location car walk bike bus train swap-vertical add minus map search menu ruler camera'.split(' '),
  draw: 'cursor hand pen brush eraser fill-color eyedropper text crop shapes ruler zoom-in zoom-out rotate flip layers move undo redo magic image palette sliders eye grid'.split(' '),
  code: 'file search git-branch bug puzzle play stop terminal settings user refresh split-screen more-h add close code database cloud-upload warning error check hammer git-merge server flask robot'.split(' '),
  call: 'mic mic-off video video-off hang-up desktop chat add-user users hand more-v smile record fullscreen settings volume camera-switch bluetooth keyboard'.split(' '),
  social: 'heart comment share send bookmark thumb-up thumb-down repeat-more repeat more-h star flag smile camera image video location tag users at link gift'.split(' '),
  mobilebar: 'home search bell user chat heart cart menu calendar camera settings compass bookmark add play map wallet chart-bar folder image users phone mail star list grid clock download shop store music book'.split(' '),
  mail: 'archive delete mail mail-open reply reply-all forward-mail star flag tag folder clock spam print more-v check-all refresh attach compose inbox send inbox-zero label-important calendar'.split(' '),
  apps: 'mail calendar camera image music video map phone chat contacts clock weather notebook calculator settings store newspaper book wallet gamepad folder mic globe dumbbell food coffee car train airplane-mode hotel bag heart chart-line tv podcast radio translate compass terminal cloud key palette brush puzzle bank gift ticket lock wifi'.split(' '),
  quick: 'wifi bluetooth airplane-mode moon sun battery volume location cast lock rotate bell-off accessibility keyboard power flash-off bolt camera timer calculator alarm qr'.split(' '),
  feature: 'rocket shield bolt chart-bar cloud lock globe heart users star code puzzle lightbulb trophy clock magic target handshake truck wallet database book palette medal diamond leaf'.split(' '),
  files: 'folder file file-text image music video archive pdf code table book lock cloud download desktop delete star users database'.split(' '),
};

// ---------------------------------------------------------------- theme: colours, measures and the skeleton's CSS
const FONTS = ['', '', 'system-ui', '"Noto Sans"', '"Open Sans"', '"Open Sans"', 'Roboto', 'Roboto', 'Inter', 'Carlito', '"DejaVu Sans"', '"Liberation Sans"', 'Lato', 'Inter', 'Cantarell', '"Liberation Serif"', '"Noto Serif"', '"DejaVu Serif"', '"DejaVu Sans Mono"', '"Liberation Sans Narrow"', '"Noto Sans Display"', 'Comfortaa', 'Quicksand'];
function look(p) {
  const {int, pick, chance, R} = p, own = p.kit.own, desktop = p.spec.platform === 'desktop', mobile = p.spec.platform === 'mobile';
  const dark = !!p.theme.dark || !!own && chance(.28), h = int(0, 359), s = pick([0, 8, 15, 55, 70, 85]), acc = chance(.55) ? h : int(0, 359);
  const L = (a, b) => dark ? b : a, tint = pick([0, 0, 6, 12, 25]);
  const c = {dark,
    bg: hsl(h, tint, L(pick([100, 100, 98, 96, 94]), pick([6, 9, 12, 15, 18]))), fg: hsl(h, tint/2, L(int(5, 25), int(82, 96))), mut: hsl(h, 6, L(int(36, 48), int(58, 70))),
    panel: hsl(h, tint, L(pick([100, 99, 97]), pick([11, 15, 20]))), line: hsl(h, tint, L(pick([92, 88, 82, 72]), pick([22, 28, 35]))), hover: hsl(h, tint, L(94, 24)),
    acc: hsl(acc, pick([55, 70, 85, 100]), L(int(34, 50), int(45, 68))), good: hsl(int(120, 160), 55, L(36, 50)), bad: hsl(int(-8, 12), 72, L(46, 60)), warn: hsl(int(30, 48), 90, 50)};
  c.accfg = chance(.92) ? L('#fff', chance(.5) ? '#fff' : '#111') : '#111'; c.soft = hsl(acc, 60, L(93, 22)); c.softfg = hsl(acc, 70, L(30, 80));
  const plainside = chance(.5), sh = chance(.5) ? acc : h;
  c.side = plainside ? c.panel : hsl(sh, pick([5, 20, 45]), pick([12, 18, 25, 34])); c.sidefg = plainside ? c.fg : '#eee';
  const plainhead = chance(.5); c.head = plainhead ? c.panel : chance(.5) ? c.acc : hsl(sh, pick([5, 30, 60]), pick([14, 22, 35])); c.headfg = plainhead ? c.fg : '#fff'; c.headplain = plainhead;
  const r = pick([0, 0, 2, 3, 4, 4, 6, 6, 8, 8, 10, 12, 16, 24]), dens = pick([.7, .85, 1, 1, 1, 1.2, 1.45]), size = mobile ? pick([14, 15, 16, 16, 17]) : desktop ? pick([11, 12, 12, 13, 13, 14]) : pick([12, 13, 14, 14, 15, 16, 16, 18]);
  const font = own ? pick(FONTS) : chance(.35) ? pick(FONTS) : p.kit.font || '';
  p.c = c; p.dens = dens; p.size = size; p.r = r; p.u = n => Math.round(n*dens);
  const bw = pick([0, 1, 1, 1, 1, 2]), shadow = pick(['none', 'none', '0 1px 2px #0003', '0 2px 6px #0002', '0 4px 14px #0002', '0 0 0 1px #0001,0 1px 3px #0003']);
  const vars = Object.entries(c).map(([k, v]) => `--${k}:${v}`).join(';');
  let css = `:root{${vars};--r:${r}px}*{animation:none!important;transition:none!important;caret-color:transparent!important;scroll-behavior:auto!important}
html,body{margin:0;height:100%;overflow:hidden}body{${font ? `font-family:${font},sans-serif;` : ''}${own || chance(.4) ? `font-size:${size}px;line-height:${pick([1.3, 1.4, 1.5])};` : ''}background:var(--bg);color:var(--fg)}
#trm{position:absolute;inset:0;overflow:hidden;display:flex;flex-direction:column;color:var(--fg);background:var(--bg)}#trm,#trm *{box-sizing:border-box}
.g-ic{vertical-align:-.22em;flex:none;display:inline-block}.g-row{display:flex;align-items:center;gap:${p.u(8)}px}.g-wrap{flex-wrap:wrap}.g-col{display:flex;flex-direction:column;gap:${p.u(8)}px}.g-col>*,.g-main>*{flex-shrink:0}.g-col>.g-grow,.g-col>.g-fill,.g-main>.g-grow,.g-main>.g-fill{flex-shrink:1}.g-grow{flex:1;min-width:0}.g-end{justify-content:flex-end}.g-mid{justify-content:center}.g-between{justify-content:space-between}
.g-mut{color:var(--mut)}.g-small{font-size:.85em}.g-tiny{font-size:.72em}.g-big{font-size:1.5em}.g-huge{font-size:2em;line-height:1.15}.g-b{font-weight:${pick([600, 700])}}.g-cut{white-space:nowrap;overflow:hidden;text-overflow:ellipsis}.g-p{padding:${p.u(12)}px}.g-p2{padding:${p.u(20)}px}.g-fill{flex:1;min-height:0;display:flex;overflow:hidden}.g-scroll{overflow:hidden}.g-center{text-align:center}.g-auto{width:auto!important;min-height:0!important}
#trm h1,#trm h2,#trm h3,#trm h4,#trm p{margin:0}#trm h1,#trm h2,#trm h3,#trm h4{font-weight:${pick([400, 500, 600, 700])};line-height:1.25;font-family:inherit;color:inherit;padding:0}#trm h1{font-size:${pick([1.7, 2, 2.4])}em}#trm h2{font-size:1.45em}#trm h3{font-size:1.2em}#trm h4{font-size:1.05em}
.g-head{background:var(--head);color:var(--headfg);display:flex;align-items:center;gap:${p.u(pick([8, 12, 18]))}px;padding:${p.u(pick([4, 8, 12]))}px ${p.u(pick([10, 16, 24]))}px;${plainhead ? 'border-bottom:1px solid var(--line);' : ''}flex:none;min-height:${p.u(40)}px}
.g-head .g-navlink{color:inherit;text-decoration:none;padding:${p.u(5)}px ${p.u(pick([4, 8, 12]))}px;opacity:.92;white-space:nowrap;border-radius:${r}px}.g-navlink.on{font-weight:600;opacity:1!important;${pick(['border-bottom:2px solid currentColor;border-radius:0!important', 'background:#8883', ''])}}
.g-side{background:var(--side);color:var(--sidefg);width:${int(150, 260)}px;flex:none;overflow:hidden;padding:${p.u(8)}px ${pick([0, p.u(8)])}px;${plainside ? 'border-right:1px solid var(--line);' : ''}display:flex;flex-direction:column;gap:${pick([0, 0, 2, 4])}px}
.g-side>*{flex:none}.g-side>.g-grow{flex:1}.g-item{display:flex;align-items:center;gap:${p.u(10)}px;padding:${p.u(pick([4, 6, 8, 10]))}px ${p.u(12)}px;color:inherit;text-decoration:none;border-radius:${pick([0, r, r])}px;background:none;border:0;font:inherit;text-align:left;width:100%;margin:0;cursor:pointer;min-height:0;height:auto}.g-item.on{${pick(['background:var(--acc);color:var(--accfg)', 'background:#8883;font-weight:600', 'background:var(--soft);color:var(--softfg)', 'box-shadow:inset 3px 0 var(--acc);background:#8882'])}}
.g-main{flex:1;min-width:0;overflow:hidden;padding:${p.u(pick([12, 18, 26]))}px;display:flex;flex-direction:column;gap:${p.u(pick([8, 12, 18]))}px}
.g-card{background:var(--panel);color:var(--fg);border:${bw}px solid var(--line);border-radius:${r}px;padding:${p.u(12)}px;box-shadow:${shadow};min-width:0;margin:0}.g-grid{display:grid;gap:${p.u(12)}px}
.g-ib{background:none;border:0;padding:${p.u(pick([3, 5, 8]))}px;color:inherit;line-height:0;border-radius:${pick(['0', '4px', '50%', r + 'px'])};cursor:pointer;display:inline-flex;align-items:center;justify-content:center;position:relative;text-decoration:none;margin:0;min-width:0;width:auto;height:auto;box-shadow:none;flex:none}
.g-ib.box{border:1px solid var(--line)}.g-ib.soft{background:#8882}.g-ib.acc{background:var(--acc);color:var(--accfg)}.g-ib.tint{color:var(--acc)}.g-ib.on{${pick(['background:var(--soft);color:var(--softfg)', 'background:#8884', 'color:var(--acc)'])}}.g-ib[disabled],.g-off{opacity:.38}
.g-dot{position:absolute;right:0;top:0;background:var(--bad);color:#fff;border-radius:9px;font-size:9px;line-height:13px;min-width:13px;text-align:center;padding:0 2px;font-family:sans-serif}
.g-link{color:var(--acc);width:fit-content;${chance(.5) ? '' : 'text-decoration:none;'}background:none;border:0;padding:0;font:inherit;cursor:pointer}.g-plain{color:inherit;text-decoration:none}.g-field{display:flex;flex-direction:column;gap:${p.u(4)}px;margin:0;min-width:0}.g-inline{flex-direction:row;align-items:center}.g-inline>:first-child{width:${int(90, 150)}px;flex:none}
.g-tabs{display:flex;gap:${pick([0, 2, 8, 16])}px;${chance(.7) ? 'border-bottom:1px solid var(--line);' : ''}flex:none}.g-tab{background:none;border:0;color:var(--mut);padding:${p.u(7)}px ${p.u(pick([8, 12, 16]))}px;font:inherit;cursor:pointer;text-decoration:none;white-space:nowrap;width:auto;margin:0}.g-tab.on{color:var(--fg);${pick(['box-shadow:inset 0 -2px var(--acc);color:var(--acc)', 'font-weight:600;box-shadow:inset 0 -3px var(--acc)', 'background:var(--panel);border:1px solid var(--line);border-bottom-color:var(--panel);margin-bottom:-1px', 'background:var(--acc);color:var(--accfg);border-radius:' + r + 'px'])}}
.g-seg{display:inline-flex;background:#8882;border-radius:${r}px;padding:2px;flex:none}.g-seg .g-tab{padding:${p.u(4)}px ${p.u(12)}px}.g-seg .g-tab.on{background:var(--panel);color:var(--fg);box-shadow:0 1px 2px #0003;border:0;margin:0;border-radius:${Math.max(0, r - 2)}px}
.g-chip{display:inline-flex;align-items:center;gap:4px;border-radius:${pick([3, 99, 99, r])}px;padding:${p.u(3)}px ${p.u(10)}px;${pick(['border:1px solid var(--line)', 'background:#8882', 'background:var(--soft);color:var(--softfg)'])};font-size:.9em;color:inherit;text-decoration:none;white-space:nowrap}.g-chip.on{background:var(--acc);color:var(--accfg)}
.g-tag{display:inline-block;border-radius:${pick([2, 4, 99])}px;padding:1px 7px;font-size:.8em;background:var(--soft);color:var(--softfg)}.g-table{border-collapse:collapse;width:100%;margin:0!important;font-size:.95em}.g-table th,.g-table td{padding:${p.u(pick([4, 6, 9]))}px ${p.u(10)}px!important;text-align:left;border-bottom:1px solid var(--line);white-space:nowrap}.g-table th{${pick(['color:var(--mut);font-weight:600', 'background:#8881', 'text-transform:uppercase;font-size:.8em'])}}
.g-li{display:flex;align-items:center;gap:${p.u(12)}px;padding:${p.u(pick([7, 10, 13]))}px ${p.u(14)}px;border-bottom:${pick([0, 1, 1])}px solid var(--line);color:inherit;text-decoration:none;min-width:0;background:none;width:100%;text-align:left;font:inherit;border-top:0;border-left:0;border-right:0}.g-li.on{background:var(--soft);color:var(--softfg)}
.g-av{border-radius:${pick(['50%', '50%', r + 'px'])};flex:none;display:inline-flex;align-items:center;justify-content:center;color:#fff;font-weight:600;overflow:hidden;line-height:1}.g-pic{border-radius:${pick([0, r])}px;position:relative;overflow:hidden;flex:none}
.g-menu{position:absolute;background:var(--panel);color:var(--fg);border:1px solid var(--line);border-radius:${Math.min(r, 10)}px;box-shadow:0 6px 20px #0004;padding:${pick([0, 4, 6])}px 0;min-width:${int(130, 220)}px;z-index:60}.g-mi{display:flex;gap:${p.u(10)}px;align-items:center;padding:${p.u(pick([3, 5, 8]))}px ${p.u(14)}px;color:inherit;text-decoration:none;background:none;border:0;width:100%;font:inherit;text-align:left;white-space:nowrap;margin:0}.g-mi.on{background:var(--acc);color:var(--accfg)}.g-sep{height:1px;background:var(--line);margin:${p.u(4)}px 0;flex:none}.g-vsep{width:1px;align-self:stretch;background:var(--line);margin:2px ${p.u(4)}px;flex:none}
.g-shade{position:absolute;inset:0;background:rgba(0,0,0,${pick([.3, .45, .6])});z-index:90}.g-dialog{position:absolute;z-index:91;background:var(--panel);color:var(--fg);border-radius:${pick([r, r, 0, 12])}px;box-shadow:0 10px 40px #0006;padding:${p.u(18)}px;display:flex;flex-direction:column;gap:${p.u(12)}px}
.g-toast{position:absolute;z-index:80;border-radius:${r}px;box-shadow:0 4px 16px #0004;padding:${p.u(10)}px ${p.u(14)}px;display:flex;gap:10px;align-items:center;max-width:88%}.g-tb{display:flex;align-items:center;gap:${pick([0, 1, 2, 4])}px;padding:${p.u(pick([2, 4]))}px ${p.u(6)}px;flex:none;overflow:hidden}
.g-bot{display:flex;flex:none;background:var(--panel);border-top:1px solid var(--line)}.g-bt{flex:1;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:2px;padding:${p.u(pick([6, 8, 10]))}px 2px;color:var(--mut);text-decoration:none;font-size:${pick([10, 11, 12])}px;background:none;border:0;min-width:0}.g-bt.on{color:var(--acc)}
.g-fab{position:absolute;border-radius:${pick(['50%', '50%', '16px'])};background:var(--acc);color:var(--accfg);border:0;box-shadow:0 4px 10px #0005;display:flex;align-items:center;justify-content:center;gap:8px;z-index:40;padding:0;text-decoration:none}.g-bar{height:4px;background:#8884;border-radius:3px;position:relative;flex:1;min-width:40px}.g-bar i{position:absolute;left:0;top:0;bottom:0;background:var(--acc);border-radius:3px}.g-bar b{position:absolute;width:12px;height:12px;border-radius:50%;background:var(--acc);top:-4px;margin-left:-6px}
.g-key{display:flex;align-items:center;justify-content:center;border:${pick([0, 0, 1])}px solid var(--line);border-radius:${pick([r, r, 99, 0])}px;background:var(--panel);color:inherit;font:inherit;font-size:1.15em;min-width:0;padding:0;margin:0}.g-key.op{background:#8883}.g-key.eq{background:var(--acc);color:var(--accfg)}
#trm fieldset{border:1px solid var(--line);border-radius:${r}px;margin:0;padding:${p.u(10)}px}.g-code{font-family:"DejaVu Sans Mono",monospace;font-size:.88em;white-space:pre;overflow:hidden}#trm pre.g-code{margin:0;background:#8882;padding:10px;border-radius:${r}px;color:inherit}
#trm ul.g-ul{list-style:none;margin:0;padding:0}.g-spin{display:inline-flex;align-items:center;border:1px solid var(--line);border-radius:${r}px;overflow:hidden}.g-spin2{display:inline-flex;flex-direction:column}.g-round{border-radius:99px}`;
  css += ownCSS(p, {bw, shadow, r, own});
  return css;
}

// buttons, fields, check boxes and switches of our own, another set on each page
function ownCSS(p, {r, own}) {
  const {pick, int, chance, c} = p, br = pick([r, r, r, 0, 999]), pv = p.u(pick([3, 5, 7, 9])), ph = p.u(pick([8, 12, 16, 22])), kind = pick(['flat', 'flat', 'bevel', 'shadow', 'line', 'soft', 'gloss', 'grad']);
  const base = {flat: 'background:#8882;border:1px solid transparent', bevel: `background:${c.dark ? '#444' : '#e4e4e4'};border:2px outset ${c.dark ? '#666' : '#f4f4f4'}`, shadow: 'background:var(--panel);border:1px solid var(--line);box-shadow:0 1px 3px #0003', line: 'background:transparent;border:1px solid var(--mut)', soft: 'background:var(--soft);color:var(--softfg);border:0',
    gloss: `background:linear-gradient(${c.dark ? '#555,#333' : '#fff,#ddd'});border:1px solid ${c.dark ? '#222' : '#aaa'}`, grad: `background:linear-gradient(${c.dark ? '#4a4a4a,#3a3a3a' : '#fdfdfd,#ececec'});border:1px solid var(--line)`}[kind];
  const prim = {flat: 'background:var(--acc);color:var(--accfg)', bevel: 'font-weight:bold', shadow: 'background:var(--acc);color:var(--accfg);border-color:var(--acc)', line: pick(['background:var(--acc);color:var(--accfg);border-color:var(--acc)', 'color:var(--acc);border-color:var(--acc)']), soft: 'background:var(--acc);color:var(--accfg)', gloss: 'box-shadow:0 0 0 2px var(--acc)', grad: 'background:linear-gradient(135deg,var(--acc),var(--softfg));color:#fff;border:0'}[kind];
  const field = pick([`border:1px solid var(--line);background:var(--panel);border-radius:${Math.min(br, 20)}px`, `border:1px solid var(--mut);background:var(--panel);border-radius:${Math.min(r, 8)}px`, 'border:0;border-bottom:1px solid var(--mut);background:transparent;border-radius:0', `border:1px solid transparent;background:#8882;border-radius:${Math.min(r, 12)}px`, `border:2px inset ${c.dark ? '#555' : '#ddd'};background:var(--panel);border-radius:0`]);
  const cb = pick([14, 16, 18, 20]), native = chance(.35), sw = pick([[36, 20], [44, 24], [30, 16], [50, 30]]);
  const css = `.k-b{${base};color:inherit;padding:${pv}px ${ph}px;border-radius:${br}px;font:inherit;cursor:pointer;display:inline-flex;align-items:center;justify-content:center;gap:6px;text-decoration:none;white-space:nowrap;${chance(.12) ? 'text-transform:uppercase;letter-spacing:.04em;font-size:.9em;' : ''}${chance(.4) ? 'font-weight:600;' : ''}margin:0;width:auto}
.k-b.soft{color:${kind === 'soft' ? 'var(--softfg)' : 'inherit'}}.k-b.prim{${prim}}.k-b.bad{background:var(--bad);color:#fff;border-color:var(--bad)}.k-b.good{background:var(--good);color:#fff}.k-b.ghost{background:none;border-color:transparent;box-shadow:none;color:var(--acc)}.k-b.small{padding:${Math.max(1, pv - 3)}px ${Math.max(4, ph - 5)}px;font-size:.88em}.k-b[disabled]{opacity:.4}
.k-i{${field};color:inherit;font:inherit;padding:${Math.max(3, pv)}px ${p.u(9)}px;min-width:0;width:100%;margin:0}.k-i::placeholder{color:var(--mut);opacity:1}select.k-i{padding-right:4px}textarea.k-i{resize:none}.k-l{${pick(['font-weight:600', '', 'color:var(--mut);font-size:.88em', 'text-transform:uppercase;font-size:.75em;letter-spacing:.05em'])}}
.k-c{display:inline-flex;align-items:center;gap:${p.u(8)}px;position:relative;cursor:pointer}.k-c input{${native ? `width:${cb}px;height:${cb}px;margin:0;accent-color:var(--acc)` : 'position:absolute;opacity:0;width:1px;height:1px;margin:0'}}
${native ? '.k-c i{display:none}' : `.k-c i{width:${cb}px;height:${cb}px;border:${pick([1, 2])}px solid var(--mut);border-radius:${pick([0, 2, 4, 5])}px;flex:none;display:inline-block;background:var(--panel);position:relative}.k-c i.o{border-radius:50%}.k-c input:checked+i{background:${pick(['var(--acc)', 'var(--panel)'])};border-color:var(--acc)}.k-c input:checked+i::after{content:"";position:absolute;left:32%;top:8%;width:26%;height:56%;border:solid ${pick(['#fff', 'var(--acc)'])};border-color:currentColor;mix-blend-mode:normal;border-width:0 2px 2px 0;transform:rotate(45deg)}.k-c input:checked+i.o::after{left:22%;top:22%;width:56%;height:56%;border:0;border-radius:50%;background:currentColor;transform:none}`}
.k-s{display:inline-block;position:relative;width:${sw[0]}px;height:${sw[1]}px;border-radius:${pick([99, 99, 3])}px;background:${pick(['#8886', 'var(--line)', 'var(--mut)'])};flex:none;border:${pick(['0', '1px solid var(--mut)'])};padding:0;cursor:pointer}.k-s::after{content:"";position:absolute;top:2px;left:2px;height:calc(100% - 4px);aspect-ratio:1;border-radius:inherit;background:#fff;box-shadow:0 1px 2px #0004}.k-s[aria-checked=true]{background:var(--acc)}.k-s[aria-checked=true]::after{left:auto;right:2px}
input[type=range].g-range{width:100%;margin:0;accent-color:var(--acc)}`;
  return css;
}

// ---------------------------------------------------------------- widgets
const kw = (p, k) => p.kit[k];
function widgets(p) {
  const {pick, chance, int, kit} = p, own = kit.own || kit.custom === 'ion' && p.spec.platform === 'web', custom = kit.custom;
  const dis = q => chance(q);
  // a button with words
  p.btn = (label, o = {}) => {
    if (typeof label === 'string') label = p.T(label);
    const l = label || p.label('actions'), off = !o.on && dis(.03), ic = o.icon && p.has(o.icon) ? o.icon : o.icon === undefined && chance(.16) ? p.anyicon() : null;
    const a = p.reg({label: l.t, key: l.key, kind: 'button', says: o.says, ctx: o.ctx, group: o.group, i: o.i, off}) + (off ? ' disabled' : '');
    const g = ic && p.has(ic) ? p.glyph(ic) + ' ' : '', wide = o.wide ? 'width:100%;justify-content:center;' : '', t = g + `<span>${esc(l.t)}</span>`;
    if (custom === 'ion') return `<ion-button${a} ${o.prim ? '' : `fill="${pick(['solid', 'outline', 'clear'])}" color="${pick(['primary', 'secondary', 'medium', 'success', 'danger'])}"`} ${o.small ? 'size="small"' : ''} ${o.wide ? 'expand="block"' : ''}>${esc(l.t)}</ion-button>`;
    if (custom === 'sl') return `<sl-button${a} variant="${o.prim ? 'primary' : pick(['default', 'default', 'neutral', 'success', 'text', 'danger'])}" ${o.small ? 'size="small"' : ''} ${chance(.2) ? 'outline' : ''} ${chance(.15) ? 'pill' : ''} style="${o.wide ? 'width:100%' : ''}">${esc(l.t)}</sl-button>`;
    if (custom === 'mdui') return `<mdui-button${a} variant="${o.prim ? 'filled' : pick(['elevated', 'tonal', 'outlined', 'text'])}" ${o.wide ? 'full-width' : ''}>${esc(l.t)}</mdui-button>`;
    if (custom === 'fluent') return `<fluent-button${a} appearance="${o.prim ? 'accent' : pick(['neutral', 'outline', 'stealth', 'lightweight'])}" style="${wide}">${esc(l.t)}</fluent-button>`;
    const inner = kit.button_in ? fill(kit.button_in, {t}) : t;
    let cls;
    if (own) cls = `k-b ${o.prim ? 'prim' : o.bad ? 'bad' : p.weighted({'': 6, prim: 1, ghost: 2, good: .4})} ${o.small ? 'small' : ''}`;
    else { const b = kit.button; cls = o.prim ? b.find(x => /primary|cta|filled|colored|positive|progressive-primary/.test(x)) || b[0] : o.bad ? b.find(x => /danger|negative|destruct|warn|error|alert|\bred\b/.test(x)) || pick(b) : pick(b); if (o.small && kit.small) cls += ' ' + kit.small; }
    const st = wide + (kit.shrink ? 'width:auto;margin:0;' + wide : '') + (g && !own ? 'display:inline-flex;align-items:center;gap:6px;' : '');
    if (chance(.12) && !kit.window && !off) return `<a href="#b" role="button"${a} class="${cls}" style="${st}">${inner}</a>`;
    if (chance(.04) && !kit.button_in && !g) return `<input type="button"${a} class="${cls}" value="${esc(l.t)}" style="${st}">`;
    return `<button type="button"${a} class="${cls}" style="${st}">${inner}</button>`;
  };
  // a button with an icon only; o.ctx says what it belongs to ("Ada Miller", "message")
  p.ib = (concept, o = {}) => {
    if (!p.has(concept)) return '';
    if (p.spec.other && p.spec.other.length && !o.name && !o.says && chance(.5)) concept = p.othericon();
    const size = o.size || pick([14, 16, 16, 18, 20, 20, 24]), off = !o.on && dis(.04), name = o.name || pick(p.spec.concepts[concept]);
    const a = p.reg({icon: concept, label: name, key: name, kind: o.kind || 'icon', says: o.says, ctx: o.ctx, group: o.group, i: o.i, off, family: p.spec.icons[0].name}) + (off ? ' disabled aria-disabled="true"' : '');
    const al = chance(.7) ? ` aria-label="${esc(name)}"` : ` title="${esc(name)}"`, dot = o.dot ? `<span class="g-dot" aria-hidden="true">${int(1, 99)}</span>` : '';
    const g = p.glyph(concept, size, o.style || ''), st = o.css || '';
    const dress = o.dress || p.iconDress || (p.iconDress = p.weighted({plain: 5, box: 1, soft: 1.2, kit: kit.button && !kit.custom ? 1.2 : 0, tint: .8}));
    if (custom === 'ion' && chance(.3)) return `<ion-button${a}${al} fill="clear" size="small" style="${st}">${g}</ion-button>`;
    if (custom === 'mdui' && chance(.4)) return `<mdui-button-icon${a}${al} style="${st}">${g}</mdui-button-icon>`;
    if (custom === 'sl' && chance(.3)) return `<sl-button${a}${al} size="small" circle style="${st}">${p.glyph(concept, 14)}</sl-button>`;
    if (custom === 'fluent' && chance(.4)) return `<fluent-button${a}${al} appearance="${pick(['stealth', 'neutral', 'outline'])}" style="${st}">${g}</fluent-button>`;
    if (kit.icon_button && (dress === 'kit' || chance(.25)) && !o.plain) return `<button type="button"${a}${al} class="${pick(kit.icon_button)}" style="${st}">${g}${dot}</button>`;
    const cls = own && dress === 'kit' && !o.plain ? 'k-b small' : dress === 'kit' && !o.plain ? pick(kit.button) : `g-ib ${dress === 'plain' || o.plain ? '' : dress} ${o.sel ? 'on' : ''}`;
    const extra = (dress === 'kit' && !o.plain ? 'display:inline-flex;align-items:center;justify-content:center;padding:4px 6px;min-width:0;width:auto;' : '') + st, pressed = o.sel !== undefined ? ` aria-pressed="${!!o.sel}"` : '';
    if (chance(.14)) return `<a href="#i"${a}${al} class="${cls}" style="${extra}">${g}${dot}</a>`;
    if (chance(.06)) return `<span role="button" tabindex="0"${a}${al} class="${cls}" style="${extra}">${g}${dot}</span>`;
    return `<button type="button"${a}${al}${pressed} class="${cls}" style="${extra}">${g}${dot}</button>`;
  };
  p.ibs = (list, n, o = {}) => p.some(list, n).map(c => p.ib(c, o)).join('');
  // a link, or anything else that is words to click on
  p.link = (label, o = {}) => {
    if (typeof label === 'string') label = o.raw ? {t: label, key: ''} : p.T(label);
    const l = label || p.label('sections'), a = p.reg({label: l.t, key: l.key, kind: o.kind || 'link', says: o.says, group: o.group, i: o.i, ctx: o.ctx, t: o.tmpl});
    const tag = o.tag || 'a', g = o.icon && p.has(o.icon) ? p.glyph(o.icon, o.isize) : '', role = o.role ? ` role="${o.role}"` : '', tail = o.tail || '';
    const inner = o.inner || `${g}<span class="${o.cut ? 'g-cut g-grow' : ''}">${esc(l.t)}</span>${tail}`;
    return `<${tag} ${tag === 'a' ? 'href="#l"' : 'type="button"'}${role}${a} class="${o.cls || 'g-link'} ${o.on ? 'on' : ''}" ${o.on ? 'aria-current="page"' : ''} style="${o.css || ''}">${inner}</${tag}>`;
  };
  // fields
  p.labelled = (id, l, control, o = {}) => {
    const cls = own ? 'k-l' : kit.label || 'k-l2', field = own || !kit.field ? 'g-field' : kit.field + ' g-field';
    return `<div class="${field} ${o.inline ? 'g-inline' : ''}"><label for="${id}" class="${cls}">${esc(l.t)}${o.colon ? ':' : ''}</label>${control}</div>`;
  };
  p.input = (label, o = {}) => {
    if (typeof label === 'string') label = p.T(label);
    const l = label || p.label('fields'), id = p.id(), K = l.key, type = o.type || (/assword|PIN|secret/.test(K) ? 'password' : /mail/.test(K) && chance(.5) ? 'email' : /date|Date|birth/.test(K) && chance(.6) ? 'date' : /^Time$/.test(K) ? 'time' : /Quantity|Amount|Count|Port|Age|Guests|Rooms/.test(K) && chance(.6) ? 'number' : 'text');
    const off = dis(.03), a = p.reg({label: l.t, key: l.key, kind: o.kind || 'field', says: o.says, group: o.group, i: o.i, off}) + (off ? ' disabled' : '');
    const sample = () => /mail/i.test(K) ? p.mailname() : /name|Name|Assignee|Manager|^To$|Recipient|Owner/.test(K) ? p.person() : /City|Destination|From|Region/.test(K) ? pick(p.spec.words.places) : /Date|date/.test(K) ? p.date() : type === 'number' || /number|Amount|Price|Port|code|Width|Height|Size/.test(K) ? int(1, 9999) : /URL|Website|Domain|Host/.test(K) ? 'www.' + p.word() + '.com' : cap(p.word()) + ' ' + p.word();
    const val = o.value !== undefined ? o.value : chance(.3) ? (type === 'password' ? 'secret12' : type === 'date' ? `20${int(19, 29)}-0${int(1, 9)}-1${int(0, 9)}` : type === 'number' ? int(1, 99) : type === 'time' ? '1' + int(0, 9) + ':30' : sample()) : '';
    const inside = o.placeholder !== undefined ? o.placeholder : '', hint = inside || (chance(.3) && !val ? (chance(.5) ? 'e.g. ' + sample() : pick(['Enter ', 'Your ', 'Type ']) + l.t.toLowerCase()) : '');
    if (!o.bare && custom === 'ion') return `<ion-item><ion-input${a} label="${esc(l.t)}" label-placement="${pick(['stacked', 'fixed', 'floating'])}" placeholder="${esc(hint)}" value="${esc(val)}"></ion-input></ion-item>`;
    if (!o.bare && custom === 'sl') return `<sl-input${a} label="${esc(l.t)}" placeholder="${esc(hint)}" value="${esc(val)}" ${type === 'password' ? 'type="password" password-toggle' : ''}></sl-input>`;
    if (!o.bare && custom === 'mdui') return `<mdui-text-field${a} label="${esc(l.t)}" variant="${pick(['filled', 'outlined'])}" value="${esc(val)}"></mdui-text-field>`;
    if (!o.bare && custom === 'fluent') return `<fluent-text-field${a} placeholder="${esc(hint)}" value="${esc(val)}">${esc(l.t)}</fluent-text-field>`;
    const cls = own || kit.input === undefined ? (own ? 'k-i' : '') : kit.input, st = `${own || kit.input_box ? '' : 'max-width:100%;'}${o.css || ''}`;
    let el = `<input id="${id}" type="${type}"${a} class="${cls}" placeholder="${esc(hint)}" value="${esc(val)}" ${o.bare ? `aria-label="${esc(l.t)}"` : ''} style="${st}">`;
    if (o.area) el = `<textarea id="${id}" rows="${int(2, 5)}"${a} class="${own ? 'k-i' : kit.textarea || kit.input || ''}" placeholder="${esc(hint)}" ${o.bare ? `aria-label="${esc(l.t)}"` : ''} style="max-width:100%;${o.css || ''}">${chance(.5) ? esc(p.sentence()) : ''}</textarea>`;
    else if (!own && kit.input_box) el = `<div class="${kit.input_box}" style="${st}">${el}</div>`;
    if (o.bare) return el;
    if (type === 'password' && own && chance(.4) && p.has('eye')) el = `<div style="position:relative">${el}${p.ib(pick(['eye', 'eye-off']), {plain: 1, css: 'position:absolute;right:6px;top:50%;transform:translateY(-50%)', size: 18})}</div>`;
    if (chance(.12) && !o.inline) return `<div class="g-field">${el.replace(`placeholder="${esc(hint)}"`, `placeholder="${esc(l.t)}" aria-label="${esc(l.t)}"`)}</div>`;
    return p.labelled(id, l, el, o);
  };
  p.select = (label, o = {}) => {
    if (typeof label === 'string') label = p.T(label);
    const l = label || p.label('fields'), id = p.id(), a = p.reg({label: l.t, key: l.key, kind: 'select', says: o.says, group: o.group, i: o.i}), vals = o.values || p.sample(p.spec.words.values, int(2, 6));
    if (custom === 'ion') return `<ion-item><ion-select${a} label="${esc(l.t)}" value="0" interface="popover"><ion-select-option value="0">${esc(vals[0])}</ion-select-option></ion-select></ion-item>`;
    if (custom === 'sl') return `<sl-select${a} label="${esc(l.t)}" value="0"><sl-option value="0">${esc(vals[0])}</sl-option></sl-select>`;
    const cls = own ? 'k-i' : kit.select !== undefined ? kit.select : kit.select_box ? '' : kit.input || '';
    let el = `<select id="${id}"${a} class="${cls}" style="max-width:100%;${o.css || ''}" ${o.bare ? `aria-label="${esc(l.t)}"` : ''}>${vals.map(v => `<option>${esc(v)}</option>`).join('')}</select>`;
    if (!own && kit.select_box) el = `<div class="${kit.select_box}" style="max-width:100%">${el}</div>`;
    return o.bare ? el : p.labelled(id, l, el, o);
  };
  p.check = (label, o = {}) => {
    if (typeof label === 'string') label = p.T(label);
    const type = o.type || 'checkbox', l = label || p.label(type === 'radio' ? 'values' : 'options'), id = p.id(), on = o.on !== undefined ? o.on : chance(.4), off = dis(.03), n = o.name || id;
    const a = p.reg({label: l.t, key: l.key, kind: type, says: o.says, on, group: o.group, i: o.i, off, ctx: o.ctx}) + `${on ? ' checked' : ''}${off ? ' disabled' : ''} name="${n}"`;
    if (custom === 'ion') return `<ion-item lines="${pick(['none', 'full'])}"><ion-${type === 'radio' ? 'checkbox' : 'checkbox'}${a} label-placement="end" justify="start">${esc(l.t)}</ion-checkbox></ion-item>`;
    if (custom === 'sl') return `<div><sl-${type}${a}>${esc(l.t)}</sl-${type}></div>`;
    if (custom === 'mdui') return `<div><mdui-${type}${a}>${esc(l.t)}</mdui-${type}></div>`;
    if (custom === 'fluent') return `<div><fluent-${type}${a}>${esc(l.t)}</fluent-${type}></div>`;
    const tpl = !own && (type === 'radio' ? kit.radio || kit.check : kit.check);
    if (tpl && !(type === 'radio' && /filled-in|"checkbox"/.test(tpl) && !kit.radio)) return fill(tpl, {id, a, t: esc(l.t), type, types: type === 'checkbox' ? 'checkboxes' : 'radios', ctype: type === 'checkbox' ? 'checkbox' : (kit.check.includes('p-') || kit.check.includes('pf-') || kit.check.includes('cdx') ? (kit.check.includes('p-hidden') ? 'radiobutton' : 'radio') : 'radio'), ptype: type === 'checkbox' ? 'check' : 'radio', tc: type === 'checkbox' ? 'checkbox' : 'radio-button', incheck: on ? 'is-checked' : '', on: on ? kit.on || '' : '', on1: on ? (kit.button[0].startsWith('arco') ? `arco-${type}-checked` : `ant-${type}-checked`) : '', hl: on ? 'p-highlight' : '', mark: on ? (type === 'radio' ? '<div class="p-radiobutton-icon"></div>' : `<span class="p-checkbox-icon">${p.glyph('check', 14)}</span>`) : '', checked: on}).replace('class="pf-v6-c-checkbox', 'class="pf-v6-c-check').replace(/pf-v6-c-checkbox__/g, 'pf-v6-c-check__');
    if (own) return `<label class="k-c" for="${id}"><input id="${id}" type="${type}"${a}><i class="${type === 'radio' ? 'o' : ''}" style="color:${pick(['#fff', 'var(--accfg)'])}"></i><span>${esc(l.t)}</span></label>`;
    return chance(.5) ? `<div class="g-row"><input id="${id}" type="${type}"${a} class="${kit.check_class || ''}" style="margin:0;width:1.1em;height:1.1em;min-width:13px;flex:none"><label for="${id}" style="margin:0">${esc(l.t)}</label></div>` : `<label style="display:block;margin:0"><input type="${type}"${a} style="width:1.1em;height:1.1em;min-width:13px"> ${esc(l.t)}</label>`;
  };
  // a check box without words, in a row
  p.tick = (name, o = {}) => `<input type="checkbox" aria-label="${esc(name)}"${p.reg({label: name, key: '', kind: 'tick', says: o.says, ctx: o.ctx})} ${chance(.2) ? 'checked' : ''} style="width:${pick([13, 15, 18])}px;height:auto;aspect-ratio:1;margin:0;flex:none;accent-color:var(--acc);appearance:auto;opacity:1;position:static;pointer-events:auto">`;
  // a switch at the end of a row whose words stand at the beginning
  p.switch = (label, o = {}) => {
    const l = label || p.label('options'), on = chance(.5), id = p.id();
    const attrs = p.reg({label: l.t, key: l.key, kind: 'switch', on, says: o.says, ctx: o.ctx}), a = attrs + (on ? ' checked' : '');
    if (custom === 'ion') return `<ion-toggle${a} aria-label="${esc(l.t)}"></ion-toggle>`;
    if (custom === 'sl') return `<sl-switch${a} aria-label="${esc(l.t)}"></sl-switch>`;
    if (custom === 'mdui') return `<mdui-switch${a} aria-label="${esc(l.t)}"></mdui-switch>`;
    if (custom === 'fluent') return `<fluent-switch${a} aria-label="${esc(l.t)}"></fluent-switch>`;
    if (!own && kit.switch && kit.switch_bare) return fill(kit.switch, {id, a: a + ` aria-label="${esc(l.t)}"`, a0: attrs, t: esc(l.t), checked: on, on2: on ? (kit.on || (kit.button[0].startsWith('arco') ? 'arco-switch-checked' : 'ant-switch-checked')) : '', isel: on ? 'is-selected' : ''});
    return `<button type="button" role="switch" aria-checked="${on}" aria-label="${esc(l.t)}"${attrs} class="k-s"></button>`;
  };
  p.settingRow = (o = {}) => {   // words at the left, switch, value or arrow at the right
    const l = o.label || p.label(chance(.6) ? 'options' : 'sections'), ic = o.icons ? p.anyicon() : null, note = chance(.4) ? `<div class="g-mut g-small g-cut">${esc(p.sentence(3, 7))}</div>` : '';
    const words = `${ic ? `<span style="${p.tile || ''}">${p.glyph(ic, pick([18, 20, 22, 24]))}</span>` : ''}<span class="g-grow"><div class="g-cut">${esc(l.t)}</div>${note}</span>`;
    if (chance(.5)) return !own && kit.switch && !kit.switch_bare && !note && chance(.5) ? `<div class="g-li">${(() => { const on = chance(.5), id = p.id(); return fill(kit.switch, {id, a: p.reg({label: l.t, key: l.key, kind: 'switch', on}) + (on ? ' checked' : ''), t: esc(l.t), on: on ? kit.on : '', checked: on}); })()}</div>` : `<div class="g-li">${words}${p.switch(l)}</div>`;
    const value = chance(.4) ? `<span class="g-mut">${esc(pick(p.spec.words.values))}</span>` : '';
    return p.link(l, {cls: 'g-li ' + (kit.list && chance(.6) ? kit.list : ''), inner: words + value + (chance(.7) ? p.glyph('chevron-right', 16, 'opacity:.5') : ''), kind: 'row'});
  };
  p.slider = (label, o = {}) => { const l = label || p.label('sections'), id = p.id(), v = int(5, 95), el = custom === 'sl' ? `<sl-range${p.reg({label: l.t, key: l.key, kind: 'slider'})} label="${esc(l.t)}" value="${v}"></sl-range>` : custom === 'ion' ? `<ion-range${p.reg({label: l.t, key: l.key, kind: 'slider'})} aria-label="${esc(l.t)}" value="${v}"></ion-range>` : `<input id="${id}" type="range" class="${!own && kit.slider || 'g-range'}"${p.reg({label: l.t, key: l.key, kind: 'slider'})} value="${v}" ${o.bare ? `aria-label="${esc(l.t)}"` : ''} style="min-width:60px">`; return o.bare || custom === 'sl' ? el : p.labelled(id, l, el, o); };
  p.radios = (label, n) => { const name = p.id(), on = int(0, n - 1), ls = p.fresh('values', n); return `<fieldset><legend class="${own ? 'k-l' : ''}">${esc((label || p.label('fields')).t)}</legend><div class="${pick(['g-col', 'g-row g-wrap'])}">${ls.map((l, i) => p.check(l, {type: 'radio', name, on: i === on})).join('')}</div></fieldset>`; };
  p.stepper = label => { const l = label || p.T('Quantity'), t = l.t.toLowerCase(); return `<span class="g-spin">${p.ib('minus', {plain: 1, says: [`one ${t} less`, `lower the ${t}`]})}<span style="padding:0 10px">${int(1, 12)}</span>${p.ib('add', {plain: 1, says: [`one ${t} more`, `raise the ${t}`]})}</span>`; };
  p.spinner = label => { const l = label || p.label('fields'); return `<div class="g-field g-inline"><span>${esc(l.t)}</span><span class="g-spin">${p.input(l, {bare: 1, css: 'width:52px;border:0', value: int(1, 99), type: 'text'})}<span class="g-spin2">${p.ib('spinner-up', {plain: 1, size: 12, css: 'padding:1px', name: 'Increase ' + l.t.toLowerCase(), says: [`make ${l.t.toLowerCase()} larger`]})}${p.ib('spinner-down', {plain: 1, size: 12, css: 'padding:1px', name: 'Decrease ' + l.t.toLowerCase(), says: [`make ${l.t.toLowerCase()} smaller`]})}</span></span></div>`; };
  p.field = (o = {}) => { const k = p.weighted({input: 5, select: 1.8, check: 1.6, area: .5, radios: .6, slider: .5, stepper: own ? .3 : 0, spin: .25}); return k === 'input' ? p.input(null, o) : k === 'select' ? p.select(null, o) : k === 'check' ? p.check() : k === 'area' ? p.input(null, {...o, area: 1}) : k === 'radios' ? p.radios(null, int(2, 4)) : k === 'slider' ? p.slider(null, o) : k === 'spin' ? p.spinner() : `<div class="g-row">${p.stepper()}</div>`; };
  p.form = (n, o = {}) => `<form class="g-col ${!own && kit.form || ''}" onsubmit="return false">${p.times(n, () => p.field(o))}</form>`;
  p.search = (o = {}) => {
    const what = pick(['Search', 'Search', 'Search…', 'Search ' + p.label('sections').t.toLowerCase(), 'Find anything', 'What are you looking for?', 'Type to search', 'Filter…']), l = {t: p.spec.lang ? p.T('Search').t : what, key: 'Search'};
    if (custom === 'ion' && chance(.6)) return `<ion-searchbar placeholder="${esc(l.t)}"${p.reg({label: l.t, key: 'Search', kind: 'search'})} style="max-width:100%"></ion-searchbar>`;
    const el = p.input(l, {bare: 1, type: chance(.5) ? 'search' : 'text', placeholder: l.t, value: '', kind: 'search', css: `min-width:90px;${o.css || 'max-width:' + int(140, 420) + 'px;flex:1;'}${chance(.3) ? 'border-radius:99px;' : ''}`});
    const k = int(0, 3);
    return k === 0 ? el : k === 1 ? el + p.ib('search', {on: 1}) : k === 2 ? `<span class="g-row g-grow" style="gap:2px;${o.css || 'max-width:420px'}">${p.glyph('search', 18, 'opacity:.6')}${el}</span>` : el + (chance(.4) ? p.btn('Search', {small: 1}) : p.ib('mic'));
  };
  // groups of links
  p.tabs = (n, o = {}) => {
    const g = p.group('tab', n), on = int(0, n - 1), ls = o.labels || p.fresh(o.kind || 'sections', n), x = pick(kit.tabs_x || ['']), nn = p.n;
    if (kit.tabs && !own && chance(.8)) return fill(kit.tabs, {x, items: ls.map((l, i) => fill(kit.tab, {a: p.reg({label: l.t, key: l.key, kind: 'tab', group: g, i}) + ' href="#t"' + (/role=/.test(kit.tab) ? '' : ' role="tab"'), t: esc(l.t), on: i === on ? kit.tab_on : '', n: nn, chk: i === on ? 'checked' : '', sel: i === on})).join('')});
    if (custom === 'ion') return `<ion-segment value="s${on}">${ls.map((l, i) => `<ion-segment-button value="s${i}"${p.reg({label: l.t, key: l.key, kind: 'tab', group: g, i})}><ion-label>${esc(l.t)}</ion-label></ion-segment-button>`).join('')}</ion-segment>`;
    if (custom === 'sl') return `<sl-tab-group>${ls.map((l, i) => `<sl-tab slot="nav" panel="p${i}" ${i === on ? 'active' : ''}${p.reg({label: l.t, key: l.key, kind: 'tab', group: g, i})}>${esc(l.t)}</sl-tab>`).join('')}</sl-tab-group>`;
    if (custom === 'mdui') return `<mdui-tabs value="t${on}">${ls.map((l, i) => `<mdui-tab value="t${i}"${p.reg({label: l.t, key: l.key, kind: 'tab', group: g, i})}>${esc(l.t)}</mdui-tab>`).join('')}</mdui-tabs>`;
    const icons = chance(.25);
    return `<div role="tablist" class="${chance(.25) ? 'g-seg' : 'g-tabs'}">${ls.map((l, i) => p.link(l, {tag: pick(['button', 'a']), role: 'tab', cls: 'g-tab', on: i === on, group: g, i, kind: 'tab', icon: icons ? p.anyicon() : null})).join('')}</div>`;
  };
  p.sidelist = (n, o = {}) => {
    const g = p.group('entry of the side list', n), on = int(0, n - 1), ls = o.labels || p.fresh(o.kind || 'sections', n), withicons = o.icons !== undefined ? o.icons : chance(.6), arrows = chance(.15);
    return ls.map((l, i) => (chance(.08) && i ? `<div class="g-tiny" style="opacity:.7;padding:${p.u(8)}px ${p.u(12)}px 2px;text-transform:uppercase">${esc(cap(p.word()))}</div>` : '') + p.link(l, {cls: 'g-item', on: i === on, group: g, i, kind: o.role || 'nav', icon: withicons ? p.anyicon() : null, isize: 18, cut: 1, tail: arrows ? p.glyph(pick(['chevron-right', 'expand']), 12, 'opacity:.6') : chance(.12) ? `<span class="g-tag">${int(1, 99)}</span>` : ''})).join('');
  };
  p.side = (n, o = {}) => `<nav class="g-side">${o.top || ''}${p.sidelist(n, o)}${o.bottom || ''}</nav>`;
  p.rail = n => { const g = p.group('icon of the side bar', n), on = int(0, n - 1); return `<nav class="g-side" style="width:${int(44, 68)}px;align-items:center;gap:${p.u(8)}px">${p.some(p.sample(SETS.apps.concat(SETS.bar, SETS.code), 40), n).map((c, i) => p.ib(c, {dress: 'plain', size: pick([20, 22, 24]), sel: i === on, group: g, i})).join('')}</nav>`; };
  p.logo = () => { const b = p.brand(); p.brandName = b; const inner = `${chance(.6) ? `<span style="color:${chance(.5) ? 'var(--acc)' : 'inherit'}">${p.glyph(pick(p.concepts), 22)}</span> ` : ''}<span class="g-b" style="font-size:1.15em;white-space:nowrap">${esc(b)}</span>`; return chance(.3) ? p.link({t: b, key: ''}, {cls: 'g-plain', inner, says: ['go to the start page of this site'], kind: 'logo'}) : `<span>${inner}</span>`; };
  p.avatar = (size, who) => { const w = who || p.person(), h = int(0, 359); return `<span class="g-av" aria-hidden="true" style="width:${size}px;height:${size}px;font-size:${Math.round(size*.4)}px;background:${chance(.7) ? hsl(h, 50, 45) : `radial-gradient(circle at 50% 35%,${hsl(h, 40, 75)} 0 28%,transparent 29%),radial-gradient(circle at 50% 110%,${hsl(h + 30, 45, 35)} 0 50%,${hsl(h, 40, 60)} 51%)`}">${chance(.7) ? esc(w.split(' ').map(x => x[0]).join('').slice(0, 2)) : ''}</span>`; };
  p.avatarBtn = (size, o = {}) => { const w = o.who || p.person(); return `<button type="button" class="g-ib" style="padding:0" aria-label="${esc(o.who || 'Account')}"${p.reg(o.who ? {label: w, key: '', kind: 'avatar', says: [`see who ${w} is`]} : {icon: 'user', label: 'Account', key: 'Account', kind: 'avatar', says: ['open the menu of my account', 'look at what others see of me', 'switch to another login']})}>${p.avatar(size, w)}</button>`; };
  // a picture: sky and hills, a gradient, shapes
  p.pic = (css, inner = '') => { const h = int(0, 359), k = int(0, 3); const bg = k === 0 ? `linear-gradient(${hsl(h, 60, 70)} 0 55%,${hsl(h + 90, 40, 40)} 56%)` : k === 1 ? `linear-gradient(${int(0, 180)}deg,${hsl(h, 60, 60)},${hsl(h + int(30, 120), 60, 35)})` : k === 2 ? `radial-gradient(circle at ${int(20, 80)}% ${int(20, 80)}%,${hsl(h, 70, 60)} 0 ${int(12, 30)}%,transparent 0),radial-gradient(circle at ${int(20, 80)}% ${int(20, 80)}%,${hsl(h + 60, 60, 45)} 0 ${int(10, 35)}%,transparent 0),${hsl(h + 180, 30, 80)}` : `repeating-linear-gradient(${int(0, 180)}deg,${hsl(h, 45, 55)} 0 ${int(8, 40)}px,${hsl(h + 25, 45, 65)} 0 ${int(41, 80)}px)`; return `<div class="g-pic" style="background:${bg};${css}">${inner}</div>`; };
  p.photo = css => `<div class="g-pic" style="${css};background:${hsl(int(0, 359), 20, 88)};color:${hsl(int(0, 359), 40, 40)};display:flex;align-items:center;justify-content:center">${p.glyph(pick(p.concepts), int(36, 72), 'opacity:.8')}</div>`;
  p.picture = css => chance(.7) ? p.pic(css) : p.photo(css);
  p.card = (inner, css = '') => `<div class="${!own && kit.card && chance(.85) ? kit.card : 'g-card'}" style="margin:0;min-width:0;${css}">${inner}</div>`;
  p.tag = () => `<span class="${!own && kit.tag && chance(.6) ? kit.tag : 'g-tag'}">${esc(pick(p.spec.words.values))}</span>`;
  p.chips = (n, o = {}) => { const g = p.group('chip', n); return '<div class="g-row g-wrap" style="gap:6px">' + p.fresh(o.kind || pick(['sections', 'values']), n).map((l, i) => o.close ? `<span class="g-chip">${esc(l.t)}${p.ib(p.has('close') ? 'close' : 'close-circle', {plain: 1, size: pick([10, 12, 14]), css: 'padding:1px', name: 'Remove ' + l.t, says: [`take ${l.t} out`, `I do not want ${l.t} any more`], ctx: l.t})}</span>` : p.link(l, {cls: 'g-chip', tag: pick(['a', 'button']), kind: 'chip', group: g, i, on: chance(.15)})).join(' ') + '</div>'; };
  p.crumbs = () => { const ls = p.fresh('sections', int(2, 4)); return `<nav class="g-row g-small" style="gap:6px">${ls.map((l, i) => i < ls.length - 1 ? p.link(l, {kind: 'crumb'}) + `<span class="g-mut">${pick(['/', '›', '»'])}</span>` : `<span class="g-mut">${esc(l.t)}</span>`).join('')}</nav>`; };
  p.pager = () => { const n = int(3, 6), on = int(1, n), k = int(0, 2), g = p.group('page', n), o = {says: undefined}; const nums = p.times(n, i => p.link({t: '' + (i + 1), key: ''}, {cls: 'g-chip', on: i + 1 === on, says: [`go to page number ${i + 1}`, `see sheet ${i + 1} of the results`], kind: 'page', css: 'border-radius:' + p.r + 'px'}));
    const icons = chance(.6); const prev = icons ? p.ib('chevron-left', {name: 'Previous page'}) : p.link('Previous', {cls: 'g-chip', kind: 'button'}), next = icons ? p.ib('chevron-right', {name: 'Next page'}) : p.link('Next', {cls: 'g-chip', kind: 'button'});
    return `<nav class="g-row g-wrap" style="gap:4px">${icons && k === 0 ? p.ib('first', {name: 'First page'}) : ''}${prev}${nums}${next}${icons && k === 0 ? p.ib('last', {name: 'Last page'}) : ''}</nav>`; };
  p.stars = o => { const n = int(1, 5), g = p.group('star', 5); return `<span style="color:var(--warn);display:inline-flex">${p.times(5, i => `<button type="button" class="g-ib" style="padding:1px;${i < n ? '' : 'opacity:.35'}" aria-label="${i + 1} star${i ? 's' : ''}"${p.reg({icon: 'star', label: `${i + 1} star${i ? 's' : ''}`, key: '', kind: 'star', says: [`rate it ${i + 1} of 5`, `give ${['one', 'two', 'three', 'four', 'five'][i]} out of five`], t: [`give it ${i + 1} stars`]})}>${p.glyph('star', o && o.size || pick([16, 20, 24]))}</button>`)}</span>`; };
  p.rating = () => `<span style="color:var(--warn);white-space:nowrap" aria-hidden="true">${'★'.repeat(int(3, 5))}</span> <span class="g-mut g-small">(${int(3, 4000)})</span>`;
  // a table with sortable heads, ticks and actions in its rows
  p.table = (rows, o = {}) => {
    const cols = p.fresh('fields', int(2, o.cols || 5)), acts = chance(.75) ? p.some(SETS.row, int(1, 3)) : [], tick = chance(.4), who = chance(.5), sort = chance(.4), text = chance(.2) ? p.fresh('actions', 1)[0] : null, linked = chance(.6);
    const cls = !own && kit.table && chance(.8) ? kit.table : 'g-table', cell = i => pick([p.person, () => int(1, 9999), p.date, p.money, () => esc(pick(p.spec.words.values)), p.tag, () => p.pick(p.spec.words.places)])();
    const kinds = cols.map(() => pick(['person', 'num', 'date', 'money', 'value', 'tag', 'place'])), value = k => ({person: p.person, num: () => int(1, 9999), date: p.date, money: p.money, value: () => esc(pick(p.spec.words.values)), tag: p.tag, place: () => pick(p.spec.words.places)})[k]();
    const head = `<tr>${tick ? `<th>${p.tick('Select all', {says: ['mark every row of the table']})}</th>` : ''}<th>${esc(p.T('Name').t)}</th>${cols.map(l => sort ? `<th><button type="button" class="g-link" style="color:inherit;font:inherit"${p.reg({label: l.t, key: '', kind: 'sort', says: [`sort the table by ${l.t.toLowerCase()}`, `arrange the rows after their ${l.t.toLowerCase()}`]})}>${esc(l.t)} ${p.glyph('sort', 12, 'opacity:.6')}</button></th>` : `<th>${esc(l.t)}</th>`).join('')}${acts.length || text ? '<th></th>' : ''}</tr>`;
    const body = p.times(rows, () => { const name = who ? p.person() : pick([p.ref, p.file, () => pick(p.spec.words.products), p.title])();
      return `<tr>${tick ? `<td>${p.tick('Select ' + name, {ctx: name, says: [`mark the row of ${name}`]})}</td>` : ''}<td>${linked ? p.link(name, {raw: 1, says: [`open the entry ${name}`, `see the particulars of ${name}`]}) : `<span>${esc(name)}</span>`}</td>${kinds.map(k => `<td>${value(k)}</td>`).join('')}${acts.length || text ? `<td><span class="g-row" style="gap:2px">${acts.map(c => p.ib(c, {ctx: name, size: pick([14, 16, 18]), plain: 1})).join('')}${text ? p.btn(text, {small: 1, ctx: name, icon: null}) : ''}</span></td>` : ''}</tr>`; });
    return `<table class="${cls} ${cls.includes('g-table') ? '' : 'g-t2'}" style="margin:0;width:100%;table-layout:auto"><thead>${head}</thead><tbody>${body}</tbody></table>`;
  };
  p.menu = (n, o = {}) => { const ls = o.labels || p.fresh(o.kind || 'menus', n), withicons = chance(.4), g = p.group('menu entry', n), hot = chance(.5), on = chance(.4) ? int(0, n - 1) : -1;
    return `<div role="menu" class="g-menu" style="${o.css || ''}">${ls.map((l, i) => (i && chance(.15) ? '<div class="g-sep"></div>' : '') + p.link(l, {tag: pick(['a', 'button']), role: 'menuitem', cls: 'g-mi', kind: 'menuitem', group: g, i, on: i === on, icon: withicons ? p.anyicon() : null, isize: 16, cut: 1, tail: hot && chance(.5) ? `<span class="g-mut g-small">${pick(['Ctrl+', 'Ctrl+Shift+', 'Alt+', '⌘'])}${pick('ABCDEFGHJKLNOPQRSTVXZ'.split(''))}</span>` : chance(.1) ? p.glyph('chevron-right', 12) : ''})).join('')}</div>`; };
  p.menubar = (o = {}) => { const first = ['File', 'Edit', 'View'], rest = 'Insert Format Tools Window Help Options Selection Go Run Data Layout Image Filters Table Project Build Debug Bookmarks History Playback Audio Search'.split(' '); const ls = [...first.slice(0, int(1, 3)), ...p.sample(rest, int(1, 5))].map(p.T), g = p.group('menu', ls.length); ls.forEach(l => p.used.add(l.t)); return `<div role="menubar" class="g-row" style="gap:0;flex:none;${o.css || ''}">${ls.map((l, i) => p.link(l, {tag: 'button', role: 'menuitem', cls: 'g-tab', kind: 'menu', group: g, i, css: `padding:${p.u(3)}px ${p.u(8)}px;color:inherit;box-shadow:none;font-weight:inherit;background:none;min-width:0;border:0`})).join('')}</div>`; };
  p.toolbar = (list, n, o = {}) => { const cs = p.some(list, n), size = o.size || pick([14, 16, 16, 18, 20, 24]), lab = o.labels !== undefined ? o.labels : chance(.12); return `<div role="toolbar" class="g-tb ${o.wrap ? 'g-wrap' : ''}" style="${o.css || ''}">${cs.map((c, i) => (i && chance(.18) ? '<span class="g-vsep"></span>' : '') + (lab && chance(.7) ? p.link({t: pick(p.spec.concepts[c]), key: ''}, {tag: 'button', cls: 'g-ib', kind: 'toolbutton', css: 'flex-direction:column;gap:2px;line-height:1.2', inner: null, icon: c, isize: size, says: p.spec.says[c]}) : p.ib(c, {size, sel: chance(.1) ? true : undefined, dress: o.dress}))).join('')}</div>`; };
  p.accordion = n => { const open = int(-1, n - 1), kind = pick(['chevron-right', 'expand', 'add']), det = chance(.3); return p.fresh('sections', n).map((l, i) => det ? `<details class="g-card" style="padding:${p.u(8)}px" ${i === open ? 'open' : ''}><summary${p.reg({label: l.t, key: l.key, kind: 'accordion'})}>${esc(l.t)}</summary><p class="g-mut">${esc(p.sentence(8, 20))}</p></details>` : `<div style="border-bottom:1px solid var(--line)"><button type="button" aria-expanded="${i === open}" class="g-item"${p.reg({label: l.t, key: l.key, kind: 'accordion'})}><span class="g-grow">${esc(l.t)}</span>${p.glyph(i === open ? (kind === 'add' ? 'minus' : 'collapse') : kind, 16)}</button>${i === open ? `<p class="g-p g-mut">${esc(p.sentence(8, 24))}</p>` : ''}</div>`).join(''); };
  p.tree = n => { let d = 0; const g = p.group('entry of the tree', n); return `<div role="tree">${p.times(n, i => { const dir = chance(.4), name = dir ? pick(p.spec.words.file_stems) : p.file(); const s = `<div class="g-row" style="gap:4px;padding-left:${d*14 + 6}px;white-space:nowrap;line-height:${p.u(22)}px">${dir ? p.ib(pick(['chevron-right', 'expand']), {plain: 1, size: 12, css: 'padding:2px', name: 'Expand ' + name, says: [`unfold ${name}`, `see what is inside ${name}`], ctx: name}) : '<span style="width:16px"></span>'}${p.link(name, {raw: 1, cls: 'g-plain', role: 'treeitem', kind: dir ? 'folder' : 'file', icon: dir ? 'folder' : pick(['file', 'file-text', 'code', 'image']), isize: 15, says: [dir ? `go into the directory ${name}` : `open the document ${name}`]})}</div>`; if (dir && chance(.7)) d = Math.min(4, d + 1); else if (chance(.25)) d = Math.max(0, d - 1); return s; })}</div>`; };
  p.head = (o = {}) => {
    const n = p.W < 700 ? int(0, 3) : int(0, 6), on = int(0, Math.max(0, n - 1)), g = p.group('link of the top bar', n), burger = chance(o.burger === undefined ? .3 : o.burger) ? p.ib('menu', {dress: 'plain', on: 1, size: pick([18, 20, 24])}) : '';
    const links = n ? `<nav class="g-row" style="gap:${pick([0, 4, 10])}px;overflow:hidden">${p.fresh('sections', n).map((l, i) => p.link(l, {cls: 'g-navlink', on: i === on && chance(.6), group: g, i, kind: 'nav', tail: chance(.1) ? p.glyph('expand', 12) : ''})).join('')}</nav>` : '';
    const right = p.ibs(SETS.bar, int(0, p.W < 700 ? 2 : 5), {dress: 'plain', size: pick([18, 20, 20, 22, 24]), dot: chance(.1)}) + (chance(.3) ? p.btn(pick(['Sign in', 'Log in', 'Sign up', 'Get started', 'New', 'Upgrade', 'Create', 'Sign out']), {small: 1}) : '') + (chance(.35) ? p.avatarBtn(int(24, 36)) : chance(.15) ? p.link({t: p.person(), key: ''}, {cls: 'g-navlink', tail: ' ' + p.glyph('expand', 12), says: ['open the menu of my account']}) : '');
    const se = chance(.55) ? p.search() : '';
    return `<header class="g-head">${burger}${p.logo()}${pick([links + se, se + links, links + '<span class="g-grow"></span>' + se])}<span class="g-grow"></span>${right}</header>`;
  };
  p.foot = () => `<footer class="g-p g-row g-wrap g-small" style="border-top:1px solid var(--line);flex:none;gap:14px"><span class="g-mut">© ${int(2015, 2029)} ${esc(p.brandName || p.brand())}</span>${p.fresh('sections', int(2, 5)).map(l => p.link(l)).join('')}<span class="g-grow"></span>${p.ibs(SETS.social, int(0, 3))}</footer>`;
  p.dialog = (o = {}) => {
    const w = Math.min(o.w || int(280, 480), p.W - 24), kind = o.kind || p.weighted({confirm: 3, form: 2, choose: 1, info: 1, cookie: .8, share: .7}), t = kind === 'cookie' ? p.T('Cookie settings') : p.label('actions'), x = Math.round((p.W - w)/2 + int(-40, 40)*(p.W > 700)), y = int(6, 26);
    const cross = chance(.75) ? p.ib('close', {name: pick(['Close', 'Close dialog', 'Dismiss']), dress: pick(['plain', 'plain', 'soft']), says: ['make this dialog go away', 'leave this window without deciding']}) : '';
    const body = {confirm: () => `<p>${esc(p.sentence(8, 18))}</p>`, form: () => `<div class="g-col">${p.times(int(1, 3), () => p.field())}</div>`, choose: () => `<div class="g-col">${p.times(int(2, 4), () => p.check())}</div>`, info: () => `<p>${esc(p.sentence(10, 30))}</p>${p.link('Learn more')}`, cookie: () => `<p>${esc(p.sentence(14, 30))}</p>`, share: () => `<div class="g-row g-wrap g-mid">${p.ibs(SETS.social.concat(['mail', 'chat', 'print', 'download', 'qr']), int(4, 7), {size: 24, dress: pick(['soft', 'box', 'acc'])})}</div><div class="g-row">${p.input({t: 'Link', key: 'URL'}, {bare: 1, value: 'https://' + p.word() + '.com/' + p.word()})}${p.btn('Copy link', {small: 1})}</div>`}[kind]();
    const yes = kind === 'cookie' ? p.T('Accept all') : o.yes || t, no = kind === 'cookie' ? p.T('Reject all') : p.T(pick(['Cancel', 'Cancel', 'Close', 'Not now', 'Back']));
    const foot = kind === 'share' ? '' : `<div class="g-row g-wrap ${pick(['g-end', 'g-end', 'g-between', 'g-mid'])}">${pick([0, 1]) ? p.btn(no, {icon: null}) + p.btn(yes, {prim: 1, icon: null}) : p.btn(yes, {prim: 1, bad: 1, icon: null}) + p.btn(no, {icon: null})}</div>`;
    return `<div class="g-shade"></div><div role="dialog" class="g-dialog" style="left:${Math.max(8, x)}px;top:${y}%;width:${w}px"><div class="g-row"><h3 class="g-grow">${esc(t.t)}</h3>${cross}</div>${body}${foot}</div>`;
  };
  p.toast = () => { const k = pick(['good', 'bad', 'warn', 'acc', 'panel']), txt = k === 'panel' ? 'color:var(--fg);border:1px solid var(--line)' : k === 'warn' ? 'color:#000' : 'color:#fff'; return `<div class="g-toast" style="background:${k === 'panel' ? 'var(--panel)' : `var(--${k})`};${txt};${pick(['right:14px;top:54px', 'right:14px;bottom:14px', 'left:14px;bottom:14px', 'left:50%;transform:translateX(-50%);bottom:18px', 'left:50%;transform:translateX(-50%);top:10px'])}"><span>${p.glyph(pick(['info', 'check-circle', 'warning', 'bell']), 18)}</span><span>${esc(p.sentence(3, 7))}</span>${chance(.5) ? p.link(pick(['Undo', 'Retry', 'View details', 'Dismiss']), {css: 'color:inherit;font-weight:700', tag: 'button'}) : ''}${chance(.7) ? p.ib('close', {plain: 1, dress: 'plain', size: 14, name: 'Dismiss', says: ['make the notice vanish', 'I have read the message, take it away']}) : ''}</div>`; };
  p.product = (o = {}) => { const name = pick(p.spec.words.products), h = o.h || int(60, 150); return p.card(`${p.link({t: name, key: ''}, {cls: 'g-plain', inner: p.picture(`height:${h}px;width:100%`), kind: 'picture', says: [`see the picture of the ${name.toLowerCase()} in large`]})}${chance(.5) ? `<div style="position:absolute;right:14px;top:14px">${p.ib(pick(['heart', 'star', 'bookmark', 'eye', 'add']), {ctx: name, dress: pick(['soft', 'box', 'acc']), css: 'background:var(--panel);color:var(--fg)'})}</div>` : ''}<div style="margin:6px 0 2px">${chance(.6) ? p.link(name, {raw: 1, css: 'font-weight:600', says: [`learn more about the ${name.toLowerCase()}`]}) : `<b>${esc(name)}</b>`}</div>${chance(.6) ? `<div>${p.rating()}</div>` : ''}<div class="g-row g-between" style="margin-top:4px"><b>${p.money()}</b>${chance(.5) ? p.ib(pick(['cart', 'bag', 'add', 'heart']), {ctx: name, dress: pick(['acc', 'soft', 'box'])}) : chance(.7) ? p.btn(pick(['Add to cart', 'Buy now', 'View details', 'Add to wishlist', 'Quick view']), {small: 1, ctx: name}) : ''}</div>`, 'position:relative;overflow:hidden'); };
  p.chart = (h = 90) => { const n = int(6, 14), k = int(0, 2); if (k === 0) return `<div class="g-row" style="height:${h}px;align-items:flex-end;gap:4px">${p.times(n, () => `<span style="flex:1;background:var(--acc);opacity:${pick([1, .7, .85])};height:${int(10, 100)}%"></span>`)}</div>`; const pts = Array.from({length: n}, (_, i) => `${i*100/(n - 1)},${int(8, 92)}`).join(' '); return `<svg viewBox="0 0 100 100" preserveAspectRatio="none" style="width:100%;height:${h}px">${k === 1 ? `<polygon points="0,100 ${pts} 100,100" fill="var(--soft)"/>` : ''}<polyline points="${pts}" fill="none" stroke="var(--acc)" stroke-width="2" vector-effect="non-scaling-stroke"/></svg>`; };
  p.stat = () => p.card(`<div class="g-row g-between"><span class="g-mut g-small g-cut">${esc(p.label('sections').t)}</span>${chance(.5) ? p.ib(pick(['more-h', 'more-v', 'info', 'refresh', 'external']), {plain: 1, size: 16, ctx: 'this figure'}) : chance(.5) ? p.glyph(pick(SETS.feature.filter(p.has)), 18) : ''}</div><div class="g-big g-b">${pick([p.money, () => int(3, 99) + '%', () => int(10, 9999).toLocaleString('en')])()}</div>${chance(.5) ? p.chart(40) : `<span class="g-small" style="color:var(--${pick(['good', 'bad'])})">${pick(['+', '−'])}${int(1, 40)}%</span>`}${chance(.3) ? `<div>${p.link(pick(['View details', 'See all', 'View report', 'View all']), {tag: 'a'})}</div>` : ''}`);
}
window.trmPages = {LAYOUTS, SETS, esc, fill, cap, hsl, painter, icons, look, widgets};
})();
