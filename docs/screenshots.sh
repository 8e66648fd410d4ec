#!/usr/bin/env bash
# Makes the pictures of the README and the docs from the sample publication, and with a folder as argument pictures of every kind of page:
# phone and desktop, light and dark, and as print to PDF. Needs Chromium.
#   docs/screenshots.sh
#   docs/screenshots.sh artifacts/screenshots
set -euo pipefail
if [ $# -gt 0 ]; then
  mkdir -p "$1"
  SCREENSHOTS_ALL="$(cd "$1" && pwd)"
  export SCREENSHOTS_ALL
fi
cd "$(dirname "$0")/.."
mkdir -p docs/images
SCREENSHOTS="$PWD/docs/images" CI=true dotnet test --project tests/StaticPress.BrowserTests --filter-class '*Screenshots'
# The preview's panel is pictured by its own tests; the docs show one of the pictures.
pictures=$(mktemp -d)
SCREENSHOTS="$pictures" CI=true dotnet test --project tests/StaticPress.BrowserTests --filter-class '*PreviewTests'
cp "$pictures/preview-template.png" docs/images/
