import { newest, escaped, site } from "../site";

export async function GET() {
  const items = (await newest()).slice(0, 20).map(article => {
    const address = `${site.url}/articles/${article.id}/`;
    return `<item><title>${escaped(article.data.title)}</title><link>${address}</link><guid>${address}</guid><pubDate>${article.data.date.toUTCString()}</pubDate><description>${escaped(article.data.description)}</description></item>\n`;
  });
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel>\n<title>${site.title}</title><link>${site.url}/</link><description>${site.description}</description>\n${items.join("")}</channel></rss>\n`);
}
