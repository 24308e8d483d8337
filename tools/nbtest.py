#!/usr/bin/env python
"""Run the notebooks as tests: export and clean change nothing, README.md is up to date, every notebook runs.

nbtest.py [NOTEBOOK or FOLDER...]    only these notebooks (default: the checks, then all of nbs/)
nbtest.py --check                    the checks alone
nbtest.py --flags 'slow gpu' ...     run the cells with these flags, too
"""
import argparse, hashlib, os, signal, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

ROOT, LIMIT = Path(__file__).resolve().parent.parent, 600 # seconds for one notebook
ENV = os.environ | dict(OMP_NUM_THREADS='1', PYTHONPATH=os.pathsep.join([str(ROOT), *filter(None, [os.environ.get('PYTHONPATH')])]))
EXPORT = 'from nbdev.doclinks import nbdev_export; from nbdev.clean import nbdev_clean; nbdev_export(); nbdev_clean()'
RUN = '''import os, sys; from pathlib import Path; from nbdev.test import test_nb; from nbdev.config import get_config
ok, secs = test_nb(Path(sys.argv[1]), skip_flags=get_config().tst_flags.split(), force_flags=sys.argv[2].split())
sys.stdout.flush(); sys.stderr.flush(); os._exit(1 if not ok else 3 if secs == 0 else 0) # 3: skip_exec'''
running = set() # process groups

def files(folder, pattern):
    "Files below `folder`, without hidden ones and caches"
    return [p for p in sorted(folder.rglob(pattern)) if p.is_file() and not any(s[0] == '.' or s == '__pycache__' for s in p.relative_to(folder).parts)]

def python(*args):
    "Run Python in the root, in a process group of its own: (exit code, stderr)"
    p = subprocess.Popen([sys.executable, *map(str, args)], cwd=ROOT, env=ENV, start_new_session=True, text=True, errors='replace',
                         stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    running.add(p.pid)
    try: err = p.communicate(timeout=LIMIT)[1]
    except subprocess.TimeoutExpired: err = f'stopped after {LIMIT} s'
    stop(p.pid)
    return p.wait(), err.strip()

def stop(pid):
    "End a process and whatever it started"
    running.discard(pid)
    try: os.killpg(pid, signal.SIGKILL)
    except ProcessLookupError: pass

def check_export():
    "export and clean change nothing"
    def hashes(): return {p.relative_to(ROOT).as_posix(): hashlib.sha256(p.read_bytes()).digest() for d in ('trm_nb', 'nbs') for p in files(ROOT/d, '*')}
    before = hashes()
    code, err = python('-c', EXPORT)
    after = hashes()
    changed = sorted(f for f in before | after if before.get(f) != after.get(f))
    return (code, err) if code or not changed else (1, f'they changed {" ".join(changed)}: look at the change, then commit it')

def check_readme():
    "README.md is up to date with nbs/index.ipynb"
    return python('tools/readme.py', '--check')

def main(a):
    found = [p for o in map(Path.resolve, map(Path, a.paths or [ROOT/'nbs'])) for p in (files(o, '*.ipynb') if o.is_dir() else [o])]
    nbs = [] if a.check else [p for p in found if p.name[0] != '_']
    counts, began = dict(passed=0, failed=0, skipped=0), time.time()
    def timed(f, *args): t = time.time(); return *f(*args), time.time()-t
    def report(name, code, err, secs):
        word = {0: 'passed', 3: 'skipped'}.get(code, 'failed')
        counts[word] += 1
        print(f'{word:8}{secs:5.0f} s  {name}' + (f'\n{err or f"exit code {code}"}' if word == 'failed' else ''), flush=True)
    try:
        for check in () if a.paths else (check_export, check_readme): report(check.__doc__, *timed(check))
        pool = ThreadPoolExecutor(min(2, os.cpu_count() or 1))
        jobs = {pool.submit(timed, python, '-c', RUN, nb, a.flags): nb for nb in nbs}
        for i, job in enumerate(as_completed(jobs)): report(f'{os.path.relpath(jobs[job], ROOT)}  ({i+1}/{len(nbs)})', *job.result())
    except KeyboardInterrupt:
        for pid in list(running): stop(pid)
        os._exit(130)
    print(f'{time.time()-began:.0f} s\n' + ', '.join(f'{n} {word}' for word, n in counts.items()), flush=True)
    return int(counts['failed'] > 0)

if __name__ == '__main__':
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument('paths', nargs='*'); p.add_argument('--check', action='store_true'); p.add_argument('--flags', default='')
    sys.exit(main(p.parse_args()))
