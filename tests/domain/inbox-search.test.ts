import fc from "fast-check";
import { expect, test } from "vitest";
import { filtersOf, parseInboxSearch, type InboxSearch } from "#src/domain/rules/inbox-search.ts";
import { ages, sorts } from "#src/domain/schema/ticket-filters.ts";
import { parseSearchParams, writeSearchParams } from "#src/lib/search-params.ts";

/** Anything a value may be, in any script: ids, tags, what someone types. */
const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
  .filter((value) => value.trim() !== "");
const values = fc.uniqueArray(text, { minLength: 1, maxLength: 4 });
const anySearch: fc.Arbitrary<InboxSearch> = fc.record(
  {
    view: text,
    category: values,
    channel: values,
    status: values,
    priority: values,
    assignee: values,
    group: values,
    language: values,
    tag: values,
    sla: values,
    requester: text,
    incident: text,
    hasAttachment: fc.boolean(),
    age: fc.constantFrom(...ages),
    q: text,
    sort: fc.constantFrom(...sorts),
    file: text,
  },
  { requiredKeys: [] },
);
const throughUrl = (search: InboxSearch) =>
  parseInboxSearch(parseSearchParams(writeSearchParams({ ...search })));

test("a link I copy shows a colleague the same list", () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      expect(throughUrl(search)).toEqual(search);
    }),
  );
});

test("whatever stands in an address, the desk opens, and its own link leads to the same place", () => {
  const name = fc.constantFrom(
    "category",
    "hasAttachment",
    "age",
    "sort",
    "q",
    "file",
    "cursor",
    "__proto__",
  );
  const value = fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom("true", "false", "1h", "due"));
  const anyQuery = fc
    .array(fc.tuple(name, value), { maxLength: 12 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  fc.assert(
    fc.property(anyQuery, (query) => {
      const search = parseInboxSearch(parseSearchParams(query));
      expect(throughUrl(search)).toEqual(search);
    }),
  );
});

test("what the URL says only to the app is never asked of the server", () => {
  fc.assert(
    fc.property(anySearch, (search) => {
      const filters = filtersOf(search);
      expect(filters).not.toHaveProperty("file");
      expect(filters).not.toHaveProperty("sort");
    }),
  );
});

test("without a view I see open tickets, but a search looks everywhere", () => {
  expect(filtersOf({ category: ["security"] })).toEqual({ category: ["security"], view: "all_open" });
  expect(filtersOf({ q: "refund" })).toEqual({ q: "refund" });
});
