# shellcheck shell=sh
# Makes .venv from a hash-locked list: sourced by the programs beside it, with $root set.
# Everything said here goes to standard error. A set-up that fails exits 69, so that it is
# never taken for an answer of scrtool's own.

: "${root:?}"
venv=$root/.venv
venv_lock=$root/.venv.lock

say() { printf 'scrtool: %s\n' "$*" >&2; }

fail() {
  say "$@"
  exit 69
}

# same_file A B: without cmp, which the smallest systems lack, the shell compares.
same_file() {
  cmp -s "$1" "$2" 2>/dev/null && return
  ! command -v cmp >/dev/null 2>&1 && [ -f "$2" ] && [ "$(cat "$1")" = "$(cat "$2")" ]
}

# The copy of a list in .venv is written last, so it also says that all went well.
is_installed() { same_file "$root/requirements/$1.txt" "$venv/installed-$1.txt"; }

# is_ready LIST: starts one or two small programs and no Python, for it comes before every run.
is_ready() {
  [ -x "$venv/bin/python" ] && is_installed run && { [ "$1" = run ] || is_installed "$1"; }
}

# Prints version, path without links, and yes or no for "can make a .venv". The path has no
# links so that a Python taken away leaves a dangling .venv, which the next run rebuilds.
probe='
import os, sys
try:
    import ensurepip, venv
    able = "yes"
except ImportError:
    able = "no"
print("%d.%d.%d" % sys.version_info[:3])
print(os.path.realpath(getattr(sys, "_base_executable", None) or sys.executable))
print(able if sys.version_info >= (3, 11) else "old")
'

# Sets $python, or says what is missing and exits.
find_python() {
  python='' too_old='' no_venv=''
  for candidate in "${PYTHON:-}" python3.14 python3.13 python3.12 python3.11 python3 python; do
    found=$([ -z "$candidate" ] || "$candidate" -c "$probe" 2>/dev/null </dev/null) || found=''
    version=${found%%"$newline"*} able=${found##*"$newline"}
    case $able in
      yes)
        python=${found#*"$newline"} python=${python%"$newline"*}
        return
        ;;
      no) no_venv="$no_venv${no_venv:+, }$candidate ($version)" ;;
      old) too_old="$too_old${too_old:+, }$candidate ($version)" ;;
    esac
    if [ -n "$candidate" ] && [ "$candidate" = "${PYTHON:-}" ]; then
      say "\$PYTHON ($candidate) cannot be used; looking for another Python"
    fi
  done
  if [ -n "$no_venv" ]; then
    fail "Python was found, but without its venv and ensurepip modules: $no_venv.
  Install them (on Debian or Ubuntu: apt install python3-venv), then run this again."
  fi
  fail "Python 3.11 or newer is needed. Found: ${too_old:-no Python at all}.
  Install it, or name it: PYTHON=/path/to/python3 $0"
}
newline='
'

# Two programs of one pipeline may both find nothing set up: the second waits for the first. A
# set-up cut short leaves its number behind, which another process, or this one, may now bear.
take_venv_lock() {
  waited=0
  until ln -s "$$" "$venv_lock" 2>/dev/null; do
    [ -w "$root" ] || fail "cannot write in $root"
    holder=$(readlink "$venv_lock") || continue
    if [ "$holder" != "$$" ] && [ "$waited" -lt 300 ] && kill -0 "$holder" 2>/dev/null; then
      [ "$waited" -gt 0 ] || say "waiting for another set-up (process $holder) to end"
      waited=$((waited + 1))
      sleep 1
    else
      rm -f "$venv_lock"
    fi
  done
  trap 'rm -f "$venv_lock"' EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
}

release_venv_lock() {
  trap - EXIT HUP INT TERM
  rm -f "$venv_lock"
}

# Nothing is built and nothing outside the list is fetched.
install_list() {
  PIP_USER=0 "$venv/bin/python" -m pip install --disable-pip-version-check --no-input \
    --require-hashes --no-deps --only-binary :all: -r "$root/requirements/$1.txt" \
    >"$venv/pip.log" 2>&1 </dev/null
}

# No build: a relative path, so that the clone may be moved.
put_src_on_path() {
  "$venv/bin/python" -c '
import os, sys, sysconfig
site = sysconfig.get_path("purelib")
with open(os.path.join(site, "scrtool.pth"), "w") as path_file:
    path_file.write(os.path.relpath(os.path.join(sys.argv[1], "src"), os.path.realpath(site)) + "\n")
' "$root"
}

build_venv() {
  find_python
  say "setting up ${venv##*/} with Python $version (only now, and when requirements/$1.txt changes)"
  rm -rf "$venv"
  mkdir "$venv" || fail "cannot write in $root"
  "$python" -m venv "$venv" >"$venv/venv.log" 2>&1 </dev/null || {
    cat "$venv/venv.log" >&2
    fail "$python could not make .venv; it said what is above."
  }
  install_list "$1" || {
    cat "$venv/pip.log" >&2
    fail "pip could not install requirements/$1.txt; it said what is above."
  }
  put_src_on_path
  # The development list holds the whole of the other.
  cp "$root/requirements/run.txt" "$venv/installed-run.txt"
  [ "$1" = run ] || cp "$root/requirements/$1.txt" "$venv/installed-$1.txt"
}

# need LIST: does nothing if the lists are installed as they stand.
need() {
  is_ready "$1" && return
  take_venv_lock
  is_ready "$1" || build_venv "$1"
  release_venv_lock
}
