#!/usr/bin/env bash
# Makes a bare Debian system, and runs both commands of README.md in it.
#
# Called by `cargo proof --fresh`, as root. Into the bare system go: Debian's essentials, what README.md
# asks for, this machine's Rust and Node, a clone of the last commit. Its packages come the same way as the
# caller's: the caller's configuration of apt, cargo and npm is copied, proxies and certificates are passed
# on. None of the caller's caches is, so every download happens. It borrows a screen and a message bus,
# which a user's desktop has.
set -euo pipefail

release=bookworm
prerequisites=ca-certificates,git,gcc,libc6-dev

# The caller's variables that say how packages are reached.
kept=()
while IFS= read -r -d '' variable; do
  case "${variable%%=*}" in
    *_proxy | *_PROXY | SSL_CERT_FILE | SSL_CERT_DIR | CURL_CA_BUNDLE | GIT_SSL_CAINFO | NODE_EXTRA_CA_CERTS | \
      CARGO_HTTP_* | CARGO_NET_* | CARGO_REGISTRIES_* | CARGO_SOURCE_* | npm_config_* | NPM_CONFIG_*)
      kept+=("$variable") ;;
  esac
done < <(env -0)

make_system() {
  apt-config dump | grep '^Acquire' > "$place/apt.conf" || true
  # The caller's own sources of this release; on another system none, and mmdebstrap takes Debian's.
  # shellcheck disable=SC2016 # apt replaces $(…), not the shell
  mapfile -t sources < <(apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' \
    'Created-By: Packages' 'Origin: Debian' | grep " $release" | sort -u)
  mmdebstrap --quiet --mode=root --variant=minbase --include="$prerequisites" --aptopt="$place/apt.conf" \
    "$release" "$root" "${sources[@]}"
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
}

copy_certificates() {
  mkdir -p "$root/usr/local/share/ca-certificates"
  cp -rL /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2> /dev/null || true
  chroot "$root" update-ca-certificates > /dev/null 2>&1 # it warns of its own bundle
  local file
  for file in "${SSL_CERT_FILE:-}" "${CURL_CA_BUNDLE:-}" "${GIT_SSL_CAINFO:-}" "${NODE_EXTRA_CA_CERTS:-}" \
    "$(npm config get cafile)" /etc/ssl/certs/ca-certificates.crt; do
    if [ -f "$file" ]; then install -D -m 644 "$file" "$root$file"; fi
  done
}

copy_rust_and_node() {
  local node npm file
  node=$(node -p process.execPath)
  npm=$(npm root -g)/npm
  [ -f "$npm/bin/npm-cli.js" ] || { echo "error: npm is not at $npm" >&2; return 1; }
  mkdir -p "$root/opt/rust" "$root/opt/node/bin" "$root/opt/node/lib/node_modules" "$root/opt/node/etc" "$root/root/.cargo"
  cp "$node" "$root/opt/node/bin/node"
  cp -rL "$npm" "$root/opt/node/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/opt/node/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/opt/node/bin/npx"
  file=$(npm config get globalconfig)
  if [ -f "$file" ]; then cp "$file" "$root/opt/node/etc/npmrc"; fi
  file=$(npm config get userconfig)
  if [ -f "$file" ]; then cp "$file" "$root/root/.npmrc"; fi
  file=${CARGO_HOME:-$HOME/.cargo}/config.toml
  if [ -f "$file" ]; then cp "$file" "$root/root/.cargo/config.toml"; fi
}

# The outer half: makes the system, and enters it with namespaces of its own, so that nothing stays mounted
# or running when it ends, however it ends.
outside() {
  checkout=$1
  place=$(mktemp -d /var/tmp/look-twice-fresh-XXXXXX)
  chmod 755 "$place"
  root=$place/root
  touch "$place/passed"
  trap finish EXIT
  echo "=== the bare system"
  SECONDS=0
  make_system
  copy_certificates
  copy_rust_and_node
  git clone --quiet --no-hardlinks "$checkout" "$root/root/look-twice"
  echo "=== the bare system: $(du -sh "$root" | cut -f1), made in $SECONDS s"
  xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- \
    unshare --mount --pid --fork --kill-child \
    bash "$0" inside "$place" "$(cd "$checkout" && rustc --print sysroot)"
}

finish() {
  local status=$?
  trap - EXIT
  echo
  cat "$place/passed"
  local passed
  passed=$(wc -l < "$place/passed")
  rm -rf --one-file-system "$place"
  if [ "$status" -eq 0 ]; then
    echo "fresh: $passed passed, 0 failed"
  else
    echo "fresh: $passed passed, 1 failed"
  fi
  exit "$status"
}

# Runs a command as the new user would: in the clone, with nothing of the caller's but the kept variables.
as_new_user() {
  chroot "$root" /usr/bin/env -i "${kept[@]}" HOME=/root USER=root LANG=C.UTF-8 \
    PATH=/opt/rust/bin:/opt/node/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
    DISPLAY="$DISPLAY" XAUTHORITY="$XAUTHORITY" DBUS_SESSION_BUS_ADDRESS="$DBUS_SESSION_BUS_ADDRESS" \
    sh -c 'cd /root/look-twice && exec "$@"' sh "$@" < /dev/null
}

# The inner half.
inside() {
  trap 'exit 130' INT TERM # the first process of a namespace ignores what it does not ask for
  place=$1
  root=$place/root
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  mount --bind /tmp "$root/tmp"
  mount --bind -o ro "$2" "$root/opt/rust"

  echo
  echo "=== cargo app"
  SECONDS=0
  set -m # a process group of its own, so that all of it can be ended
  as_new_user cargo app &
  local app=$!
  set +m
  # The page adds the name of the screen to the title as soon as it stands, so this is more than a frame.
  local id title=
  until [ "$title" != "" ] && [ "$title" != "Look Twice" ]; do
    kill -0 "$app" 2> /dev/null || { echo "error: cargo app ended without a window" >&2; exit 1; }
    sleep 1
    id=$(xdotool search --onlyvisible --name "Look Twice" 2> /dev/null | head -n 1) || true
    title=$(xdotool getwindowname "$id" 2> /dev/null) || true
  done
  local window=$SECONDS
  sleep 5
  kill -0 "$app" 2> /dev/null || { echo "error: the window did not stay" >&2; exit 1; }
  kill -TERM -- "-$app"
  wait "$app" 2> /dev/null || true
  echo "=== cargo app: its window \"$title\" was there after $window s"
  echo "cargo app    $((window / 60)) min $((window % 60)) s until its window was there" >> "$place/passed"

  echo
  echo "=== cargo proof"
  SECONDS=0
  as_new_user cargo proof
  echo "cargo proof  $((SECONDS / 60)) min $((SECONDS % 60)) s" >> "$place/passed"
}

"$@"
