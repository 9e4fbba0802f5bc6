import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import { describe, expect, it } from "vitest";
import { seedFiles } from "#mocks/files/catalogue.ts";
import { macros } from "#mocks/worlds/macros.ts";
import { marks } from "#mocks/worlds/marked.ts";
import { agents, people } from "#mocks/worlds/people.ts";
import { stories } from "#mocks/worlds/stories/all.ts";
import { factsAt } from "#mocks/worlds/stories/write.ts";
import {
  emailFactsSchema,
  helpCenterFactsSchema,
  socialFactsSchema,
  webFormFactsSchema,
} from "#src/domain/schema/channel-facts.ts";
import { categories, channels } from "#src/domain/schema/desk-config.ts";
import { macroSchema } from "#src/domain/schema/macro.ts";
import { priorities, statuses } from "#src/domain/schema/ticket.ts";

const sentinel = "MADOGUCHI_FIXTURE_SENTINEL";
const folder = (path: string) => join(process.cwd(), "mocks", path);
const factsSchemas: Record<string, z.ZodMiniType> = {
  web_form: webFormFactsSchema,
  help_center: helpCenterFactsSchema,
  email: emailFactsSchema,
  social: socialFactsSchema,
};
const personKeys = new Set(people.map((person) => person.key));
const agentKeys = new Set(agents.map((agent) => agent.key));
const agentNames = new Set(agents.map((agent) => agent.name));
const slugs = stories.map((story) => story.slug);
const count = (value: string, of: (story: (typeof stories)[number]) => string) =>
  stories.filter((story) => of(story) === value).length;

describe("the written stories", () => {
  it("are enough, in every channel, category and language, each with its own name", () => {
    expect(stories.length).toBeGreaterThanOrEqual(72);
    expect(new Set(slugs).size).toBe(slugs.length);
    for (const channel of channels)
      expect(count(channel, (story) => story.channel)).toBeGreaterThanOrEqual(14);
    for (const category of categories) expect(count(category, (story) => story.category)).toBeGreaterThan(0);
    for (const language of ["ja", "zh"]) {
      expect(count(language, (story) => story.language)).toBeGreaterThanOrEqual(stories.length / 5);
    }
    expect(stories.filter((story) => story.assignee === "aiko").length).toBeLessThanOrEqual(
      stories.length / 3,
    );
  });

  it.each(stories.map((story) => [story.slug, story] as const))("%s keeps the contract", (_, story) => {
    const schema = factsSchemas[story.channel];
    expect(schema && z.safeParse(schema, story.facts).error).toBeUndefined();
    expect(story.facts.channel).toBe(story.channel);
    expect(statuses).toContain(story.status);
    expect(priorities).toContain(story.priority);
    expect(categories).toContain(story.category);
    expect(personKeys).toContain(story.requester);
    if (story.assignee !== null) expect(agentKeys).toContain(story.assignee);
    if ("duplicateTicketIds" in story.facts) {
      for (const id of story.facts.duplicateTicketIds) expect(slugs).toContain(id);
    }
  });

  it.each(stories.map((story) => [story.slug, story] as const))(
    "%s is told in order, by people of the desk",
    (_, story) => {
      expect(story.timeline.some((item) => "text" in item && item.from === "customer")).toBe(true);
      const times = story.timeline.map((item) => item.at);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(Math.min(...times)).toBeGreaterThanOrEqual(0);
      for (const item of story.timeline) {
        if ("event" in item) {
          if (item.by !== "system") expect(agentKeys).toContain(item.by);
          if (item.event === "assignee_changed" && item.to !== null) expect(agentNames).toContain(item.to);
          continue;
        }
        if (item.from !== "customer") expect(agentKeys).toContain(item.from);
        for (const file of item.files ?? []) expect(Object.keys(seedFiles)).toContain(file);
      }
      const lastStatus = story.timeline.findLast(
        (item) => "event" in item && item.event === "status_changed",
      );
      if (lastStatus && "event" in lastStatus && lastStatus.to !== "pending")
        expect(story.status).toBe(lastStatus.to);
    },
  );

  it("move their instants with the world's clock", () => {
    const story = stories.find((one) => one.slug === "travel-rule-searches");
    const now = Date.parse("2030-01-01T00:00:00Z");
    const facts = story && factsAt(story.facts, now);
    expect(facts).toMatchObject({ articlesRead: [{ readAt: "2029-12-31T21:59:00.000Z" }, {}, {}, {}, {}] });
  });
});

describe("the files and canned replies beside them", () => {
  it.each(Object.values(seedFiles).map((file) => [file.name, file] as const))(
    "%s is what the catalogue says",
    (_, file) => {
      const path = folder(`files/${file.name}`);
      expect(statSync(path).size).toBe(file.size);
      expect(readFileSync(path, "latin1")).toContain(sentinel);
      if (file.thumbnail)
        expect(readFileSync(folder(`files/${file.thumbnail}`), "latin1")).toContain(sentinel);
      if (file.sensitivity === "identity_document") expect(file.thumbnail).not.toBeNull();
    },
  );

  it("leaves no file that no story shows", () => {
    const shown = new Set(
      stories.flatMap((story) =>
        story.timeline.flatMap((item) => ("text" in item ? (item.files ?? []) : [])),
      ),
    );
    expect(Object.keys(seedFiles).filter((name) => !shown.has(name))).toEqual([]);
  });

  it("writes every macro in three languages and within the contract", () => {
    expect(macros).toHaveLength(14);
    for (const macro of macros) {
      expect(z.safeParse(macroSchema, macro).error).toBeUndefined();
      expect(Object.keys(macro.body)).toEqual(["en", "ja", "zh"]);
    }
  });

  it("plants the mark in every module of this world", () => {
    expect([...marks]).toEqual([sentinel]);
    const modules = [
      ...readdirSync(folder("worlds/stories"))
        .filter((name) => !/^(all|write)\.ts$/.test(name))
        .map((name) => `worlds/stories/${name}`),
      "worlds/people.ts",
      "worlds/macros.ts",
      "files/catalogue.ts",
    ];
    for (const name of modules) {
      expect(readFileSync(folder(name), "utf8")).toContain(sentinel);
    }
  });
});
