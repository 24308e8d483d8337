"""Everything about the package stands in settings.ini; this file hands it to setuptools."""
from configparser import ConfigParser
from pathlib import Path
from setuptools import find_packages, setup

parser = ConfigParser(delimiters=['='])
parser.read('settings.ini', encoding='utf-8')
cfg = parser['DEFAULT']
extras = {key.removesuffix('_requirements'): cfg[key].split() for key in cfg if key.endswith('_requirements')}

setup(name=cfg['lib_name'], version=cfg['version'], description=cfg['description'], license='MIT',
      author=cfg['author'], author_email=cfg['author_email'], keywords=cfg['keywords'],
      url=f"https://github.com/{cfg['user']}/{cfg['repo']}",
      long_description=Path('README.md').read_text(encoding='utf-8') if Path('README.md').exists() else '',
      long_description_content_type='text/markdown',
      packages=find_packages(include=['trm_nb', 'trm_nb.*']), package_data={'trm_nb.screens': ['kits/*', 'real/*']}, python_requires='>=' + cfg['min_python'],
      install_requires=cfg['requirements'].split(), extras_require=extras,
      entry_points={'console_scripts': cfg['console_scripts'].split(), 'nbdev': ['trm_nb=trm_nb._modidx:d']})
