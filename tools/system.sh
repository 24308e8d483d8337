#!/bin/bash
# system.sh PACKAGE...   installs the Debian packages that are missing (as root or with passwordless sudo), or names them in one line
if command -v dpkg-query >/dev/null; then
    missing=()
    for p in "$@"; do [[ $(dpkg-query -W -f '${Status}' "$p" 2>/dev/null) == *' installed' ]] || missing+=("$p"); done
else missing=("$@"); fi
[ ${#missing[@]} = 0 ] && exit 0
if [ "$(id -u)" = 0 ]; then root=(); elif sudo -n true 2>/dev/null; then root=(sudo -n); else root=(none); fi
if command -v apt-get >/dev/null && [ "${root[*]}" != none ]; then
    echo "installing system packages: ${missing[*]}"
    log=$(mktemp); trap 'rm -f "$log"' EXIT
    get=("${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq)
    { "${get[@]}" update; "${get[@]}" install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1 && exit 0
    grep '^E:' "$log" | head -3 >&2
fi
echo "missing system packages: ${missing[*]} (Debian, Ubuntu: sudo apt-get install --no-install-recommends ${missing[*]})" >&2
exit 1
