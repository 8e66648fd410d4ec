#!/usr/bin/env bash
# Makes the pictures of the README from the sample publication. Needs Chromium.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p docs/images
SCREENSHOTS="$PWD/docs/images" CI=true dotnet test --project tests/StaticPress.BrowserTests --filter-class '*Screenshots'
