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
    expect([...agentKeys, null]).toContain(story.assignee);
    const twins = "duplicateTicketIds" in story.facts ? story.facts.duplicateTicketIds : [];
    expect(twins.filter((id) => !slugs.includes(id))).toEqual([]);
  });

  it.each(stories.map((story) => [story.slug, story] as const))(
    "%s is told in order, by people of the desk",
    (_, { timeline }) => {
      const times = timeline.map((item) => item.at);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(times.at(-1)).toBeGreaterThanOrEqual(0);
      const messages = timeline.filter((item) => "text" in item);
      const events = timeline.filter((item) => "event" in item);
      const authors = new Set(messages.map((message) => message.from));
      expect(authors.delete("customer")).toBe(true);
      expect([...authors].filter((key) => !agentKeys.has(key))).toEqual([]);
      expect(events.filter(({ by }) => by !== "system" && !agentKeys.has(by))).toEqual([]);
      const assignees = events.filter(({ event }) => event === "assignee_changed").map(({ to }) => to);
      expect(assignees.filter((name) => name === null || !agentNames.has(name))).toEqual([]);
      const files = messages.flatMap((message) => message.files ?? []);
      expect(files.filter((name) => !(name in seedFiles))).toEqual([]);
    },
  );

  it("end in the status that their last event gave them", () => {
    const astray = stories.filter(({ status, timeline }) => {
      const last = timeline
        .filter((item) => "event" in item)
        .findLast(({ event }) => event === "status_changed");
      const answeredSince = timeline.some((item) => "text" in item && last && item.at < last.at);
      return last && !answeredSince && last.to !== status;
    });
    expect(astray.map(({ slug }) => slug)).toEqual([]);
  });

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
      expect(statSync(folder(`files/${file.name}`)).size).toBe(file.size);
      const kept = [file.name, ...(file.thumbnail ? [file.thumbnail] : [])];
      const unmarked = kept.filter(
        (name) => !readFileSync(folder(`files/${name}`), "latin1").includes(sentinel),
      );
      expect(unmarked).toEqual([]);
      expect(file.sensitivity === "identity_document" && file.thumbnail === null).toBe(false);
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
    expect(macros).toHaveLength(16);
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
      "worlds/freeze-macros.ts",
      "files/catalogue.ts",
    ];
    for (const name of modules) {
      expect(readFileSync(folder(name), "utf8")).toContain(sentinel);
    }
  });
});
