import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import type { EndpointId } from "#mocks/faults.ts";
import type { App } from "./steps.tsx";

/** A place of the desk that asks an endpoint, what is said there when it fails, and what stands there when not. */
export interface Loader {
  endpoint: EndpointId;
  where: string;
  as?: "ren" | null;
  url: string;
  /** What makes it ask, where opening the page does not. */
  ask?: (app: App) => Promise<void>;
  /** What has to stand there before it is told to. */
  before?: () => Promise<unknown>;
  panel: () => Promise<HTMLElement>;
  /** A field its answer cannot be without; null where the answer is no JSON. */
  missing: string | null;
  /** A field that may hold a value this desk does not know, and how it is shown: as it is. */
  unknown: { field: string; value?: string; shown: (app: App) => Promise<unknown> } | null;
  here: (app: App) => Promise<unknown>;
  /** What 401 means here where it is not asked to sign in again in place. */
  signedOut?: () => Promise<unknown>;
}

/** Looked for anew each time: what stands around it may be another element by then. */
const alert = (around: () => HTMLElement) => waitFor(() => within(around()).getByRole("alert"));
const list = () => screen.getByRole("main", { name: /^Tickets: / });
const scrollToEnd = async (name: RegExp) => {
  const rows = await screen.findByRole("list", { name });
  const scroller = rows.parentElement as HTMLElement;
  scroller.scrollTop = 50 * 76;
  fireEvent.scroll(scroller);
};
const counts = async () => {
  const nav = await screen.findByRole("navigation", { name: "Main" });
  return within(nav).findByRole("status");
};
const settings = async () =>
  (await screen.findByText("Part of the desk's settings could not be read")).closest<HTMLElement>(
    "[role=status]",
  ) as HTMLElement;
const anyText = (text: string) => () => screen.findAllByText(text);
const page = () => screen.findByRole("alert");

export const loaders: Loader[] = [
  {
    endpoint: "getSignInOptions",
    where: "the sign-in page",
    as: null,
    url: "/sign-in",
    panel: page,
    missing: "exchangeName",
    unknown: { field: "demoAccounts.0.role", shown: anyText("something_new") },
    here: () => screen.findByRole("button", { name: /Sign in as Aiko/ }),
    signedOut: page,
  },
  {
    endpoint: "getSession",
    where: "the whole desk",
    url: "/inbox",
    panel: page,
    missing: "storageKey",
    unknown: { field: "agent.role", shown: anyText("something_new") },
    here: () => screen.findByRole("navigation", { name: "Main" }),
    signedOut: () => screen.findByRole("heading", { name: /^Sign in/ }),
  },
  {
    endpoint: "getDeskConfig",
    where: "over the desk, which goes on without it",
    url: "/inbox",
    panel: settings,
    missing: "groups",
    unknown: { field: "categories.0.id", shown: anyText("something_new") },
    here: () => screen.findByText("Hoshino Exchange"),
  },
  {
    endpoint: "listAgents",
    where: "over the desk, which goes on without it",
    url: "/tickets/stuck",
    panel: settings,
    missing: "items.0.name",
    unknown: { field: "items.0.role", shown: () => screen.findByRole("group", { name: "Fields" }) },
    here: () => screen.findByRole("group", { name: "Fields" }),
  },
  {
    endpoint: "listTickets",
    where: "the list",
    url: "/inbox?view=all_open",
    panel: () => alert(list),
    missing: "items.0.requester",
    unknown: {
      field: "items.0.status",
      shown: () => screen.findByRole("img", { name: /something_new, Normal/ }),
    },
    here: () => screen.findByRole("list", { name: /^Tickets: / }),
  },
  {
    endpoint: "listTickets",
    where: "the next page of the list",
    url: "/inbox?view=all_open",
    ask: () => scrollToEnd(/^Tickets: /),
    before: () => screen.findByRole("list", { name: /^Tickets: / }),
    panel: () => alert(list),
    missing: "items.0.requester",
    unknown: null,
    here: () => screen.findByText(/Another question 10$/),
  },
  {
    endpoint: "listTickets",
    where: "the customer's earlier tickets",
    url: "/tickets/stuck",
    panel: () => alert(() => screen.getByRole("complementary", { name: "Customer and facts" })),
    missing: "items.0.number",
    unknown: { field: "items.1.status", shown: anyText("something_new") },
    here: () => screen.findByText(/Show all \d+ tickets/),
  },
  {
    endpoint: "getFacets",
    where: "the counts",
    url: "/inbox",
    panel: counts,
    missing: "category",
    unknown: null,
    here: () => screen.findByRole("link", { name: /^Account 72/ }),
  },
  {
    endpoint: "listViews",
    where: "the views",
    url: "/inbox",
    panel: counts,
    missing: "items.0.count",
    unknown: {
      field: "items.0.id",
      shown: () => screen.findByRole("link", { name: /^something_new/ }),
    },
    here: () => screen.findByRole("link", { name: /^All open 72/ }),
  },
  {
    endpoint: "getTicket",
    where: "the ticket",
    url: "/tickets/stuck",
    panel: () => alert(() => screen.getByRole("main", { name: "Ticket" })),
    missing: "requester.locale",
    unknown: { field: "status", shown: anyText("something_new") },
    here: () => screen.findByRole("group", { name: "Fields" }),
  },
  {
    endpoint: "getTimeline",
    where: "the thread",
    url: "/tickets/stuck",
    panel: () => alert(() => screen.getByRole("main")),
    missing: "items.1.body",
    unknown: { field: "items.0.kind", shown: () => screen.findByText(/something_new/) },
    here: () => screen.findByText("Here are my files."),
  },
  {
    endpoint: "getTimeline",
    where: "what came before in the thread",
    url: "/tickets/long",
    ask: async () => {
      fireEvent.scroll(await screen.findByRole("region", { name: "Conversation" }));
    },
    before: () => screen.findByRole("region", { name: "Conversation" }),
    panel: () => alert(() => screen.getByRole("main")),
    missing: "totalMessages",
    unknown: { field: "items.1.author.kind", shown: () => screen.findByRole("main") },
    here: () => screen.findByRole("main"),
  },
  {
    endpoint: "listMacros",
    where: "the macro menu",
    url: "/tickets/stuck",
    ask: async ({ user }) => {
      await user.click(await screen.findByRole("button", { name: /^Reply to/ }));
      await user.click(await screen.findByRole("button", { name: "Macros" }));
    },
    panel: () => screen.findByRole("dialog", { name: "Macros" }),
    missing: "items.0.name",
    unknown: {
      field: "items.0.category",
      // To sign in again has closed the menu.
      shown: async ({ user }) => {
        await user.click(await screen.findByRole("button", { name: "Macros" }));
        await screen.findByText(/^something_new · /);
      },
    },
    here: () => screen.findAllByRole("option"),
  },
  {
    endpoint: "listMacros",
    where: "the macros",
    url: "/macros",
    panel: () => alert(() => screen.getByRole("main", { name: "Macros" })),
    missing: "items.0.version",
    unknown: { field: "items.0.scope", shown: () => screen.findByText(/ · something_new$/) },
    here: () => screen.findByRole("link", { name: /^Bank transfer on its way/ }),
  },
  {
    endpoint: "getAttachmentContent",
    where: "a file's bytes",
    url: "/tickets/stuck?file=stuck.2.f1",
    panel: () => alert(() => screen.getByRole("dialog", { name: "app.log" })),
    missing: null,
    unknown: null,
    here: () => screen.findByText("1 line"),
  },
  {
    endpoint: "getMessageSource",
    where: "a mail's source",
    url: "/tickets/stuck",
    ask: async ({ user }) => {
      const buttons = await screen.findAllByRole("button", { name: "More about this message" });
      await user.click(buttons.at(-1) as HTMLElement);
      await user.click(await screen.findByRole("menuitem", { name: "Show mail source" }));
    },
    before: () => screen.findAllByRole("article"),
    panel: () => alert(() => screen.getByRole("dialog", { name: "Mail source" })),
    missing: null,
    unknown: null,
    here: () => screen.findByRole("region", { name: "Source" }),
  },
  {
    endpoint: "getTimeline",
    where: "the written record, which is not whole without it",
    url: "/tickets/long/record",
    panel: () => alert(() => screen.getByRole("main", { name: /^Written record/ })),
    missing: "totalMessages",
    unknown: { field: "items.1.author.kind", shown: anyText("Chapter 70.") },
    here: () => screen.findByText("This is the whole record: 70 messages."),
  },
  {
    endpoint: "searchRequesters",
    where: "the search for a customer",
    url: "/tickets/new",
    ask: async ({ user }) => {
      await user.click(await screen.findByRole("searchbox", { name: /^Name, e-mail/ }));
      await user.paste("mika");
    },
    before: () => screen.findByRole("searchbox", { name: /^Name, e-mail/ }),
    panel: () => alert(() => screen.getByRole("main")),
    missing: "items.0.locale",
    unknown: { field: "items.0.verificationLevel", shown: anyText("something_new") },
    here: () => screen.findByRole("button", { name: /Mika Sato/ }),
  },
  {
    endpoint: "listCalls",
    where: "the calls to the customer",
    url: "/tickets/other-0",
    panel: () => alert(() => screen.getByRole("complementary", { name: "Customer and facts" })),
    missing: "items",
    unknown: null,
    here: () => screen.findByText("Nobody has called yet."),
  },
  {
    endpoint: "getQueues",
    where: "the queues",
    as: "ren",
    url: "/queues",
    panel: page,
    missing: "cells.0.open",
    unknown: { field: "cells.0.category", shown: anyText("something_new") },
    here: () => screen.findByRole("table", { name: "Open tickets by category and channel" }),
  },
  {
    endpoint: "getWorkload",
    where: "the workload",
    as: "ren",
    url: "/queues",
    panel: page,
    missing: "unassigned",
    unknown: {
      field: "rows.0.agent.role",
      shown: () => screen.findByRole("region", { name: "Open tickets by agent" }),
    },
    here: () => screen.findByRole("region", { name: "Open tickets by agent" }),
  },
  {
    endpoint: "listHelpSections",
    where: "the help centre's sections",
    url: "/kb",
    panel: () => alert(() => screen.getByRole("region", { name: "Sections" })),
    missing: "items.0.reviewDays",
    unknown: null,
    here: () => screen.findByRole("link", { name: /^Deposits and withdrawals/ }),
  },
  {
    endpoint: "listArticles",
    where: "the list of articles",
    url: "/kb",
    panel: () => alert(() => screen.getByRole("main", { name: "Articles" })),
    missing: "items.0.translations",
    unknown: null,
    here: () => screen.findByRole("link", { name: /^Reset your password/ }),
  },
  {
    endpoint: "getArticle",
    where: "the article",
    url: "/kb/fee-schedule",
    panel: () => alert(() => screen.getByRole("main", { name: "Article" })),
    missing: "translations.0.html",
    unknown: {
      field: "translations.0.language",
      value: "tlh",
      shown: () => screen.findByRole("radio", { name: /tlh|Klingon/ }),
    },
    here: () => screen.findByRole("heading", { name: "Fee schedule" }),
  },
  {
    endpoint: "listAnnouncements",
    where: "in the article, whose age cannot be checked without it",
    url: "/kb/fee-schedule",
    panel: () => alert(() => screen.getByRole("main", { name: "Article" })),
    missing: "items.0.articleIds",
    unknown: { field: "items.0.kind", shown: () => screen.findByRole("heading", { name: "Fee schedule" }) },
    here: () => screen.findByRole("heading", { name: "Fee schedule" }),
  },
  {
    endpoint: "listAnnouncements",
    where: "the announcement",
    url: "/announcements/ann-tron-delay",
    panel: () => alert(() => screen.getByRole("main", { name: "Announcement" })),
    missing: "items.0.articleIds",
    unknown: {
      field: "items.0.kind",
      shown: anyText("something_new"),
    },
    here: () => screen.findByRole("heading", { level: 1, name: /^TRON/ }),
  },
  {
    endpoint: "getFacets",
    where: "how many tickets wait on an announcement",
    url: "/announcements/ann-tron-delay",
    panel: () => alert(() => screen.getByRole("region", { name: "Tickets that wait on it" })),
    missing: "category",
    unknown: null,
    here: () => screen.findByText("No open ticket waits on it"),
  },
  {
    endpoint: "listSearchDocuments",
    where: "a search for articles",
    url: "/kb?q=password",
    panel: () => alert(() => screen.getByRole("main", { name: "Articles" })),
    missing: "items.0.text",
    unknown: null,
    here: () => screen.findByRole("link", { name: /^Reset your password/ }),
  },
  {
    endpoint: "listSearchGaps",
    where: "the searches without an answer",
    as: "ren",
    url: "/kb/gaps",
    panel: page,
    missing: "items.0.query",
    unknown: { field: "items.0.language", value: "tlh", shown: () => screen.findByText(/tlh|Klingon/) },
    here: () => screen.findByRole("link", { name: "staking rewards missing" }),
  },
];
