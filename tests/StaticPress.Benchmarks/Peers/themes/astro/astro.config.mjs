export default { site: "https://gazette.example", outDir: "./output", cacheDir: "./.cache", trailingSlash: "always", compressHTML: false, build: { format: "directory", inlineStylesheets: "never" } };
