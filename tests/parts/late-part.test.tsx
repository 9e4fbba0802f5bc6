import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { loadCatalogue } from "#src/lib/i18n/load-catalogue.ts";
import { MessagesContext, useAllMessages } from "#src/lib/i18n/messages-context.ts";
import { latePart } from "#src/parts/late-part.tsx";

function Answer({ name }: { name: string }) {
  const t = useAllMessages();
  return (
    <p>
      {t.signals.region} of {name}
    </p>
  );
}

async function show(Part: ReturnType<typeof latePart<{ name: string }>>) {
  const messages = await loadCatalogue("en");
  const page = (name: string) => (
    <MessagesContext value={{ locale: "en", messages }}>
      <p>the thread</p>
      <Part name={name} />
    </MessagesContext>
  );
  const { rerender } = render(page("Mika"));
  return (name: string) => rerender(page(name));
}

test("a part comes after the page, with its words, however often the page is drawn meanwhile", async () => {
  const arrival = Promise.withResolvers<typeof Answer>();
  const draw = await show(latePart(() => arrival.promise, { waiting: <p>on its way</p> }));
  expect(screen.getByText("on its way")).toBeVisible();
  draw("Ren");
  arrival.resolve(Answer);
  draw("Aiko");
  expect(await screen.findByText("Signals of Aiko")).toBeVisible();
  expect(screen.queryByText("on its way")).not.toBeInTheDocument();
});

test("a part that does not come says so in its place, the rest stays, and it can be asked for again", async () => {
  let isThere = false;
  await show(
    latePart(async () => {
      if (!isThere) throw new TypeError("Failed to fetch dynamically imported module");
      return Answer;
    }),
  );
  expect(await screen.findByRole("alert")).toHaveTextContent("A part of this page did not come");
  expect(screen.getByText("the thread")).toBeVisible();
  isThere = true;
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Signals of Mika")).toBeVisible();
  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
});

test("a part that has come once is there at once the next time", async () => {
  const Part = latePart(async () => Answer);
  await show(Part);
  await screen.findByText("Signals of Mika");
  const { container } = render(
    <MessagesContext value={{ locale: "en", messages: await loadCatalogue("en") }}>
      <Part name="Ren" />
    </MessagesContext>,
  );
  expect(container).toHaveTextContent("Signals of Ren");
});
