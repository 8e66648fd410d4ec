namespace StaticPress.Program.Commands;

/// <summary>How each command is used: what stands at the end of its help. A test runs every line through the parser.</summary>
internal static class Examples
{
    public static readonly (string Command, string Line, string Meaning)[] All =
    [
        ("", "staticpress new publication harbour-press", "begin a publication"),
        ("", "staticpress", "build the one in this folder into output/"),
        ("", "staticpress check", "inspect what was built"),
        ("build", "staticpress build", "build into output/"),
        ("build", "staticpress build --drafts --future --destination /tmp/look", "all that is being written, elsewhere"),
        ("build", "staticpress build --base-url http://localhost:8000", "for another address than the configured one"),
        ("build", "staticpress build --strict --json", "for scripts: warnings count, the answer is JSON"),
        ("serve", "staticpress serve --open", "in the browser, at http://localhost:1313/"),
        ("serve", "staticpress serve --drafts --future", "with what is not published yet"),
        ("serve", "staticpress serve --port 8080", "at another port"),
        ("serve", "staticpress serve --host 0.0.0.0", "for a phone in the same network"),
        ("check", "staticpress check", "exit code 4 if something is wrong"),
        ("check", "staticpress check --external", "ask other hosts too"),
        ("check", "staticpress check --strict --sarif findings.sarif", "for GitHub code scanning"),
        ("publish", "staticpress publish --dry-run", "what would be added, changed and removed"),
        ("publish", "staticpress publish", "to the branch gh-pages of origin"),
        ("publish", "staticpress publish --branch pages --message \"Evening edition\"", "to another branch"),
        ("new", "staticpress new publication harbour-press", "begin a publication"),
        ("new", "staticpress new article \"Ferry sails again\"", "begin an article"),
        ("new publication", "staticpress new publication harbour-press --title \"The Harbour Press\" --language en --time-zone Europe/Oslo", "begin a publication"),
        ("new publication", "staticpress new publication . --url https://name.github.io/repository", "in this folder, for GitHub Pages"),
        ("new article", "staticpress new article \"Ferry sails again\"", "begin a text file"),
        ("new article", "staticpress new article \"Ferry sails again\" --section City --author \"Ana Ruiz\" --draft --format markdown", "and say what is known already"),
        ("explain", "staticpress explain seeds/000_ferry.txt", "every line and its role"),
        ("explain", "staticpress explain seeds", "one line a file"),
        ("import", "staticpress import wordpress.xml --media old-site/wp-content/uploads", "a WordPress export with its pictures"),
        ("import", "staticpress import feed.rss archive.json --dry-run", "what would be brought in"),
        ("import", "staticpress import articles --into seeds", "a folder of documents"),
        ("list", "staticpress list", "date, state, address, headline"),
        ("list", "staticpress list drafts --json", "only drafts, for programs"),
        ("clean", "staticpress clean", "remove output/ and the caches"),
        ("doctor", "staticpress doctor", "what is missing here?"),
        ("completion", "eval \"$(staticpress completion bash)\"", "in ~/.bashrc"),
    ];
}
