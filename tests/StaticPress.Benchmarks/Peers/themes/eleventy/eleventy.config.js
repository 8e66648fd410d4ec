const sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];
const site = { title: "The Generated Gazette", url: "https://gazette.example", description: "A publication for measuring.", publisher: "Courier Press", sections };
const perPage = 20;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const slug = name => name.toLowerCase().replaceAll(" ", "-");
const json = value => JSON.stringify(value).replaceAll("<", "\\u003c");
const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const wordsOf = text => text.match(/\S+/g)?.length ?? 0;

// The graph that StaticPress writes: what stands in every article's is made once.
const id = (address, name) => ({ "@id": `${address}#${name}` });
const home = site.url + "/";
const organization = id(home, "organization");
const website = id(home, "website");
const picture = file => ({ url: home + file, contentUrl: home + file, encodingFormat: "image/png" });
const cards = [["16x9", 675], ["4x3", 900], ["1x1", 1200]].map(([shape, height]) => ({
  "@type": "ImageObject", "@id": `${home}assets/share-${shape}.png`, ...picture(`assets/share-${shape}.png`), width: 1200, height, representativeOfPage: false }));
const images = cards.map(card => ({ "@id": card["@id"] }));
const house = { "@type": "NewsMediaOrganization", ...organization, name: site.publisher };
const common = [...cards,
  { ...house, url: home, logo: { "@type": "ImageObject", ...id(home, "logo"), ...picture("assets/logo.png"), width: 512, height: 512 } },
  { "@type": "WebSite", ...website, url: home, name: site.title, inLanguage: "en", publisher: organization }];

function graph(data, url, date, words) {
  const section = data.section[0].toUpperCase() + data.section.slice(1);
  const article = id(url, "article"), faq = id(url, "faq"), view = id(url, "point-of-view"), trail = id(url, "breadcrumb");
  const things = data.tags.map(tag => ({ "@type": "Thing", name: tag, url: `${home}tags/${slug(tag)}/` }));
  return { "@context": "https://schema.org", "@graph": [
    { "@type": "NewsArticle", ...article, url, headline: data.title, description: data.description, articleSection: section, dateline: data.dateline,
      datePublished: date, dateModified: date, author: [{ ...house, url: home }], publisher: house,
      ...(data.agency === site.publisher ? { copyrightHolder: organization, copyrightYear: Number(date.slice(0, 4)) }
        : { sourceOrganization: { "@type": "Organization", name: data.agency }, creditText: data.agency }),
      image: images, mainEntityOfPage: { "@id": url }, isPartOf: website, inLanguage: "en", isAccessibleForFree: true,
      contentLocation: { "@type": "Place", name: data.place, url: `${home}places/${data.places[0]}/` }, keywords: data.tags, about: things.slice(0, 3),
      ...(things.length > 3 ? { mentions: things.slice(3) } : {}), wordCount: words, timeRequired: `PT${Math.ceil(words / 238)}M`,
      speakable: { "@type": "SpeakableSpecification", cssSelector: ["h1", ".summary"] }, hasPart: [faq, view] },
    { "@type": "WebPage", "@id": url, url, name: data.title, description: data.description, isPartOf: website, inLanguage: "en", datePublished: date, dateModified: date,
      mainEntity: article, breadcrumb: trail, hasPart: [faq] },
    { "@type": "FAQPage", ...faq, url: faq["@id"], name: "Frequently asked questions", isPartOf: { "@id": url }, inLanguage: "en",
      mainEntity: data.questions.map((entry, i) => ({ "@type": "Question", ...id(url, `faq-${i + 1}`), name: entry.question,
        acceptedAnswer: { "@type": "Answer", text: escaped(entry.answer) } })) },
    { "@type": "BreadcrumbList", ...trail, itemListElement: [["Home", home], [section, `${home}section/${data.section}/`], [data.title, url]].map(([name, item], i) => (
      { "@type": "ListItem", position: i + 1, name, item })) },
    { "@type": "CreativeWork", ...view, name: "Point of view", genre: "Opinion", author: organization, isPartOf: article, inLanguage: "en", text: data.view },
    ...common] };
}

function pagesOf(route, title, articles) {
  const count = Math.max(1, Math.ceil(articles.length / perPage));
  const at = number => (number === 1 ? route : `${route}page/${number}/`);
  return Array.from({ length: count }, (_, i) => ({
    route: at(i + 1), title, isFront: i === 0, articles: articles.slice(i * perPage, (i + 1) * perPage),
    newer: i > 0 ? at(i) : null, older: i + 1 < count ? at(i + 2) : null,
  }));
}

export default function (config) {
  config.addGlobalData("site", site);
  let sorted;
  const newest = api => (sorted ??= api.getFilteredByGlob("src/articles/*.md").sort((a, b) => b.date - a.date));
  config.addCollection("newest", newest);
  config.addCollection("lists", api => {
    const groups = new Map();
    for (const article of newest(api)) {
      for (const [route, title] of [[`/section/${article.data.section}/`, article.data.section], [`/places/${article.data.places[0]}/`, article.data.place], ...article.data.tags.map(tag => [`/tags/${slug(tag)}/`, tag])]) {
        if (!groups.has(route)) groups.set(route, { title, articles: [] });
        groups.get(route).articles.push(article);
      }
    }
    return [...pagesOf("/", "The Generated Gazette", newest(api)), ...[...groups].flatMap(([route, group]) => pagesOf(route, group.title, group.articles))];
  });
  config.addFilter("slugOf", slug);
  config.addFilter("iso", date => date.toISOString().slice(0, 10));
  config.addFilter("long", date => day.format(date));
  config.addFilter("rfc822", date => date.toUTCString());
  config.addFilter("first", (list, count) => list.slice(0, count));
  config.addFilter("graph", (data, url, date, content) => json(graph(data, url, date, wordsOf(content.replace(/<[^>]*>/g, " ")))));
  return { dir: { input: "src", output: "output" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
