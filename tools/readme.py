#!/usr/bin/env python
"""README.md from nbs/index.ipynb, without Quarto: nbdev's processors, then nbconvert. Pictures go to nbs/index_files.

readme.py            write README.md
readme.py --check    exit 1 when it is not up to date
"""
import os, posixpath, re, sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = 'nbs/index_files'
SKIP = {'FrontmatterProc', 'add_show_docs', 'exec_show_docs', 'add_links'} # the title stays a heading; there is no documentation site to link to
CODE = re.compile(r'(```.*?```|`[^`\n]*`)', re.S)
LINK = re.compile(r'(\]\(|(?:src|href)=")(?![a-z]+:|[#/])([^)"\s]+)')

def mend(text):
    "Relative links that are right in nbs/, made right in the root; a link to nothing is an error"
    def fix(m):
        path, sep, anchor = m[2].partition('#')
        path = posixpath.normpath(posixpath.join('nbs', path))
        if not (ROOT/path).exists(): sys.exit(f'nbs/index.ipynb: found a link to {m[2]}, but there is no {path}')
        return m[1] + path + sep + anchor
    return ''.join(o if i % 2 else LINK.sub(fix, o) for i, o in enumerate(CODE.split(text)))

def render():
    "Path -> bytes of README.md and its pictures"
    os.chdir(ROOT)
    from execnb.nbio import nb2str, read_nb
    from nbconvert import MarkdownExporter
    from nbdev.processors import FilterDefaults
    from nbformat import reads
    from traitlets.config import Config
    nb = read_nb('nbs/index.ipynb')
    filters = FilterDefaults()
    filters.base_procs = lambda: [p for p in FilterDefaults.base_procs(filters) if p.__name__ not in SKIP]
    filters(nb)
    for cell in nb.cells:
        if cell.cell_type == 'markdown': cell.source = mend(cell.source)
        if cell.cell_type != 'code': continue
        if cell.directives_.get('echo:') == ['false']: cell.source = ''
        cell.outputs = [] if cell.directives_.get('output:') == ['false'] else [o for o in cell.outputs if o.get('name') != 'stderr']
    kinds = ['text/markdown', 'image/png', 'image/jpeg', 'image/svg+xml', 'text/html', 'text/plain']
    exporter = MarkdownExporter(config=Config(NbConvertBase=dict(display_data_priority=kinds)))
    nb.metadata.language_info = dict(name='python')
    text, res = exporter.from_notebook_node(reads(nb2str(nb), as_version=4), dict(unique_key='index', output_files_dir=PICTURES))
    text = re.sub(r'<style.*?</style>\n?', '', text, flags=re.S) # GitHub shows the style of a table as text
    text = re.sub(r'```python\n\s*```\n|^#\| .*\n', '', text, flags=re.M) # cells without source; directives
    text = re.sub(r'^[ \t]+$', '', text, flags=re.M)
    text = re.sub(r'\n{3,}', '\n\n', text).strip() + '\n'
    return {'README.md': text.encode()} | res['outputs']

def stale():
    "Files that differ from what nbs/index.ipynb gives, or that it no longer gives"
    if not (ROOT/'nbs/index.ipynb').exists(): return []
    new = render()
    old = [p.relative_to(ROOT).as_posix() for p in (ROOT/PICTURES).glob('*')]
    return [f for f, data in new.items() if not (ROOT/f).exists() or (ROOT/f).read_bytes() != data] + [f for f in old if f not in new]

def write():
    new = render()
    for p in (ROOT/PICTURES).glob('*'): p.unlink()
    for f, data in new.items():
        (ROOT/f).parent.mkdir(parents=True, exist_ok=True)
        (ROOT/f).write_bytes(data)

if __name__ == '__main__':
    if '--check' not in sys.argv: write()
    elif files := stale(): sys.exit(f'not up to date with nbs/index.ipynb: {" ".join(files)}; run `make readme`')
