import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const articles = defineCollection({
  loader: glob({ pattern: "*.md", base: "./content/articles" }),
  schema: z.object({
    title: z.string(), date: z.coerce.date(), description: z.string(), agency: z.string(), section: z.string(),
    place: z.string(), places: z.array(z.string()), dateline: z.string(),
    tags: z.array(z.string()), takeaways: z.array(z.string()), view: z.string(),
    questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  }),
});

export const collections = { articles };
