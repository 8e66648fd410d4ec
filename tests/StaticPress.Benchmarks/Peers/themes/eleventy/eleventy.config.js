const sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];
const perPage = 20;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const slug = name => name.toLowerCase().replaceAll(" ", "-");
const json = value => JSON.stringify(value).replaceAll("<", "\\u003c");

function pagesOf(route, title, articles) {
  const count = Math.max(1, Math.ceil(articles.length / perPage));
  const at = number => (number === 1 ? route : `${route}page/${number}/`);
  return Array.from({ length: count }, (_, i) => ({
    route: at(i + 1), title, isFront: i === 0, articles: articles.slice(i * perPage, (i + 1) * perPage),
    newer: i > 0 ? at(i) : null, older: i + 1 < count ? at(i + 2) : null,
  }));
}

export default function (config) {
  config.addGlobalData("site", { title: "The Generated Gazette", url: "https://gazette.example", description: "A publication for measuring.", sections });
  let sorted;
  const newest = api => (sorted ??= api.getFilteredByGlob("src/articles/*.md").sort((a, b) => b.date - a.date));
  config.addCollection("newest", newest);
  config.addCollection("lists", api => {
    const groups = new Map();
    for (const article of newest(api)) {
      for (const [route, title] of [[`/section/${article.data.section}/`, article.data.section], ...article.data.tags.map(tag => [`/tags/${slug(tag)}/`, tag])]) {
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
  config.addFilter("newsArticle", (data, url) => {
    const agency = { "@type": "Organization", name: data.agency };
    return json({ "@context": "https://schema.org", "@type": "NewsArticle", headline: data.title, description: data.description, datePublished: data.date,
      articleSection: data.section, keywords: data.tags, author: agency, publisher: agency, mainEntityOfPage: url });
  });
  config.addFilter("faqPage", questions => json({ "@context": "https://schema.org", "@type": "FAQPage",
    mainEntity: questions.map(entry => ({ "@type": "Question", name: entry.question, acceptedAnswer: { "@type": "Answer", text: entry.answer } })) }));
  return { dir: { input: "src", output: "output" }, markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
