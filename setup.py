import re
from configparser import ConfigParser
from pathlib import Path
from setuptools import setup, find_packages

ini = ConfigParser(delimiters=['='], interpolation=None)
ini.read('settings.ini', encoding='utf8')
cfg = ini['DEFAULT']

# PyPI shows the README without the repository: pictures and links lead there
readme = Path('README.md')
about = readme.read_text(encoding='utf8') if readme.exists() else ''
about = re.sub(r'(!\[[^\]]*\]\()(?!\w+:)', rf"\1{cfg['git_url']}/raw/main/", about)
about = re.sub(r'\]\((?!\w+:|#)', f"]({cfg['git_url']}/blob/main/", about)

# Each entry NAME_requirements of settings.ini is an extra; `all` is what a user may want, `dev` that and the tools
ENDING = '_requirements'
extras = {key.removesuffix(ENDING): value.split() for key, value in cfg.items() if key.endswith(ENDING)}
every = [name for name in extras if name not in ('dev', 'site', 'tensorboard', 'cellprofiler')]
extras['all'] = sorted({package for name in every for package in extras[name]})
extras['dev'] += extras['all']

setup(
    name=cfg['lib_name'], version=cfg['version'], description=cfg['description'],
    author=cfg['author'], author_email=cfg['author_email'], url=cfg['git_url'],
    keywords=cfg['keywords'].split(),
    classifiers=['Development Status :: 3 - Alpha', 'Intended Audience :: Science/Research',
                 'Programming Language :: Python :: 3.11', 'Topic :: Scientific/Engineering :: Bio-Informatics'],
    license='Apache-2.0',
    packages=find_packages(include=[cfg['lib_name'], cfg['lib_name']+'.*']),
    # A plain path: the library is then found from the folder above the checkout too
    options={'editable_wheel': {'mode': 'compat'}},
    python_requires=f">={cfg['min_python']}",
    install_requires=cfg['requirements'].split(),
    extras_require=extras,
    entry_points={'console_scripts': [f"{cfg['lib_name']} = {cfg['lib_name']}.__main__:main"]},
    package_data={cfg['lib_name']: ['py.typed', 'encoders/*.md', 'encoders/*/*']},
    long_description=about,
    long_description_content_type='text/markdown',
    include_package_data=True, zip_safe=False,
)
