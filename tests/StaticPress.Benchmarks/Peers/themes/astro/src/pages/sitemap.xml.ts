import { newest, lists, iso, site } from "../site";

export async function GET() {
  const fronts = (await lists()).filter(list => list.isFront).map(list => `<url><loc>${site.url}${list.address}</loc></url>\n`);
  const articles = (await newest()).map(article => `<url><loc>${site.url}/articles/${article.id}/</loc><lastmod>${iso(article.data.date)}</lastmod></url>\n`);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${fronts.join("")}${articles.join("")}</urlset>\n`);
}
