import { getCollection } from "astro:content";

export const site = { title: "The Generated Gazette", url: "https://gazette.example", description: "A publication for measuring.", publisher: "Courier Press" };
export const sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];

const perPage = 20;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const iso = (date: Date) => date.toISOString().slice(0, 10);
export const long = (date: Date) => day.format(date);
export const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
export const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
export const wordsOf = (text: string) => text.match(/\S+/g)?.length ?? 0;

// The graph that StaticPress writes: what stands in every article's is made once.
const id = (address: string, name: string) => ({ "@id": `${address}#${name}` });
const home = site.url + "/";
const organization = id(home, "organization");
const website = id(home, "website");
const picture = (file: string) => ({ url: home + file, contentUrl: home + file, encodingFormat: "image/png" });
const cards = [["16x9", 675], ["4x3", 900], ["1x1", 1200]].map(([shape, height]) => ({
  "@type": "ImageObject", "@id": `${home}assets/share-${shape}.png`, ...picture(`assets/share-${shape}.png`), width: 1200, height, representativeOfPage: false }));
const images = cards.map(card => ({ "@id": card["@id"] }));
const house = { "@type": "NewsMediaOrganization", ...organization, name: site.publisher };
const common = [...cards,
  { ...house, url: home, logo: { "@type": "ImageObject", ...id(home, "logo"), ...picture("assets/logo.png"), width: 512, height: 512 } },
  { "@type": "WebSite", ...website, url: home, name: site.title, inLanguage: "en", publisher: organization }];

export function graph(data: any, url: string, date: string, words: number) {
  const section = data.section[0].toUpperCase() + data.section.slice(1);
  const article = id(url, "article"), faq = id(url, "faq"), view = id(url, "point-of-view"), trail = id(url, "breadcrumb");
  const things = data.tags.map((tag: string) => ({ "@type": "Thing", name: tag, url: `${home}tags/${slug(tag)}/` }));
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
      mainEntity: data.questions.map((entry: any, i: number) => ({ "@type": "Question", ...id(url, `faq-${i + 1}`), name: entry.question,
        acceptedAnswer: { "@type": "Answer", text: escaped(entry.answer) } })) },
    { "@type": "BreadcrumbList", ...trail, itemListElement: [["Home", home], [section, `${home}section/${data.section}/`], [data.title, url]].map(([name, item], i) => (
      { "@type": "ListItem", position: i + 1, name, item })) },
    { "@type": "CreativeWork", ...view, name: "Point of view", genre: "Opinion", author: organization, isPartOf: article, inLanguage: "en", text: data.view },
    ...common] };
}

// Sorted and grouped once a build, whatever asks.
let sorted: Promise<any[]> | undefined;
export const newest = () => (sorted ??= getCollection("articles").then(all => all.sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf())));

let pages: Promise<any[]> | undefined;
export const lists = () => (pages ??= newest().then(articles => {
  const groups = new Map<string, { title: string; articles: any[] }>([["", { title: site.title, articles }]]);
  for (const article of articles) {
    for (const [route, title] of [[`section/${article.data.section}`, article.data.section], [`places/${article.data.places[0]}`, article.data.place], ...article.data.tags.map((tag: string) => [`tags/${slug(tag)}`, tag])]) {
      if (!groups.has(route)) groups.set(route, { title, articles: [] });
      groups.get(route)!.articles.push(article);
    }
  }
  return [...groups].flatMap(([route, group]) => pagesOf(route, group));
}));

function pagesOf(route: string, group: { title: string; articles: any[] }) {
  const count = Math.max(1, Math.ceil(group.articles.length / perPage));
  const at = (number: number) => [route, number > 1 ? `page/${number}` : ""].filter(part => part).join("/");
  const address = (path: string) => (path ? `/${path}/` : "/");
  return Array.from({ length: count }, (_, i) => ({
    path: at(i + 1), title: group.title, isFront: i === 0, address: address(at(i + 1)), articles: group.articles.slice(i * perPage, (i + 1) * perPage),
    newer: i > 0 ? address(at(i)) : null, older: i + 1 < count ? address(at(i + 2)) : null,
  }));
}
