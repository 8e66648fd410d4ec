import { getCollection } from "astro:content";

export const site = { title: "The Generated Gazette", url: "https://gazette.example", description: "A publication for measuring." };
export const sections = ["world", "politics", "economy", "technology", "science", "sport", "culture", "health"];

const perPage = 20;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

export const iso = (date: Date) => date.toISOString().slice(0, 10);
export const long = (date: Date) => day.format(date);
export const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
export const json = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");
export const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// Sorted and grouped once a build, whatever asks.
let sorted: Promise<any[]> | undefined;
export const newest = () => (sorted ??= getCollection("articles").then(all => all.sort((a, b) => b.data.date.valueOf() - a.data.date.valueOf())));

let pages: Promise<any[]> | undefined;
export const lists = () => (pages ??= newest().then(articles => {
  const groups = new Map<string, { title: string; articles: any[] }>([["", { title: site.title, articles }]]);
  for (const article of articles) {
    for (const [route, title] of [[`section/${article.data.section}`, article.data.section], ...article.data.tags.map((tag: string) => [`tags/${slug(tag)}`, tag])]) {
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
