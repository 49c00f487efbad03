#!/bin/bash
# Gathers what languages are learnt from: FOLDER/en.txt, de.txt …, a text a line, out of the message catalogues of Debian packages and of this machine.
# usage: src/Governance.Tables/Languages/gather.sh FOLDER     (needs apt-get, dpkg-deb and gettext's msgunfmt)
# then:  dotnet run --project src/Governance.Tables -- languages FOLDER
set -eu
out=$1
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
mkdir -p "$out"

# A story with its dialogues, translated by hand, and a mail program: prose rather than labels of buttons.
(
  cd "$packages"
  apt-get download evolution-common wesnoth-1.16-{data,httt,ei,tsg,l,nr,utbs,did,low,trow,dw,dm,sota,thot,ttb,sof,sotbe}
  for package in *.deb; do dpkg-deb -x "$package" .; done
)

# catalogues LANGUAGE PART LOCALE…: PART is msgid (what is translated) or msgstr (the translation)
catalogues() {
  language=$1 part=$2
  shift 2
  for locale in "$@"; do
    find "$packages" /usr/share/locale -path "*/$locale/LC_MESSAGES/*.mo" -print0 | sort -z
  done | while IFS= read -r -d '' catalogue; do msgunfmt --no-wrap "$catalogue" 2>/dev/null || true; done |
    awk -v part="$part" '
      /^msg/ { on = index($0, part) == 1; sub(/^msg[a-z_]*(\[[0-9]\])? /, "") }
      /^"/ && on { gsub(/^"|"$/, ""); gsub(/\\[nt]/, " "); gsub(/\\"/, "\""); print }' |
    sed -E 's/<[^>]*>/ /g; s/&[a-z]+;/ /g; s/%[-0-9.$l]*[a-zA-Z]/ /g; s/\$[a-z_]+//g; s/[_&]([[:alpha:]])/\1/g; s/--?[a-z-]+//g; s/[[:alnum:]_.-]+[@\/][[:alnum:]_.\/-]+//g' |
    awk 'length($0) >= 25 && length($0) <= 400' | LC_ALL=C sort -u > "$out/$language.txt"
}

for language in af ar bg ca cs da es fa fi fr hi hu id it nl pl ro ru sr sv tr uk vi; do catalogues "$language" msgstr "$language"; done
catalogues de msgstr de
catalogues en msgid de
catalogues nb msgstr nb nb_NO
catalogues pt msgstr pt pt_BR
