#!/bin/sh
# Makes the little of a system that Node stands on, from the system that this runs on: ground.sh <folder> <app's folder>.
# No shell, no package manager, nothing else that somebody who came in could use. What is taken is written down as
# scanners look for it (/var/lib/dpkg/status.d).
set -eu
target=$1 app=$2

mkdir -p "$target/etc/ssl/certs" "$target/var/lib/dpkg/status.d"
mkdir -m 1777 "$target/tmp"
echo 'hansa:x:10001:10001:Hansa:/tmp:/usr/sbin/nologin' >"$target/etc/passwd"
echo 'hansa:x:10001:' >"$target/etc/group"
echo 'hosts: files dns' >"$target/etc/nsswitch.conf"
cp /etc/os-release "$target/etc/"
cp /etc/ssl/certs/ca-certificates.crt "$target/etc/ssl/certs/"

keep_library() {
  folder=$(realpath "$(dirname "$1")")
  mkdir -p "$target$folder"
  cp -L "$1" "$target$folder/"
}
note_package() {
  package=$(dpkg -S "$1" "/usr$1" 2>/dev/null | head -1 | cut -d: -f1)
  dpkg -s "$package" >"$target/var/lib/dpkg/status.d/$package"
  mkdir -p "$target/usr/share/doc/$package"
  cp -L "/usr/share/doc/$package/copyright" "$target/usr/share/doc/$package/" 2>/dev/null || true
}
# /lib is a link to /usr/lib where the two are merged.
for place in /lib /lib64; do if [ -L "$place" ]; then cp -a "$place" "$target/"; fi; done
find "$app" -name '*.node' -o -name '*.so.*' | xargs -r ldd /opt/node/bin/node |
  awk '$2 == "=>" { print $3 } $1 ~ /^\// && $2 ~ /^\(/ { print $1 }' | grep -v "^$app/" | sort -u |
  while read -r library; do
    keep_library "$library"
    note_package "$library"
  done
