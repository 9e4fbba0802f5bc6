import { describe, expect, test } from "vitest";
import { cleanArticle, passagesOf } from "#src/features/help-center/clean-article.ts";
import { articleStories } from "#mocks/worlds/articles/all.ts";

const links = {
  articleHref: (href: string) => (href === "https://hoshino.example/help/fees" ? "/kb/fees" : null),
  goesTo: (host: string) => `Goes to ${host}`,
};
const words = { table: "Table", recording: "Recording" };

function cleaned(html: string): HTMLElement {
  const place = document.createElement("div");
  place.append(cleanArticle(html, links, words));
  return place;
}

test.each([
  `<script>steal()</script><style>body{display:none}</style><p>Text</p>`,
  `<p onclick="steal()" style="position:fixed" class="x" id="root" name="y">Text</p>`,
  `<form action="https://evil.example"><input name="password"><button>Sign in</button></form><p>Text</p>`,
  `<iframe src="https://evil.example"></iframe><object data="x"></object><svg onload="steal()"></svg><p>Text</p>`,
  `<img src="x" onerror="steal()"><img src="data:image/svg+xml,<svg onload=steal()>"><p>Text</p>`,
  `<video src="https://evil.example/v.mp4" poster="https://evil.example/p.png" autoplay></video><p>Text</p>`,
  `<a href="javascript:steal()" target="_top">Text</a><a href="/sign-out">x</a>`,
  `<p>Text</p><math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=steal()&gt;">`,
])("an article brings nothing that runs, covers, submits or fetches from elsewhere: %s", (html) => {
  const place = cleaned(html);
  expect(place).toHaveTextContent("Text");
  expect(place.querySelector("script, style, form, input, button, iframe, object, svg, math")).toBeNull();
  const attributes = [...place.querySelectorAll("*")].flatMap((element) => [...element.attributes]);
  const breaches = attributes.filter(
    ({ name, value }) =>
      /^(?:on|style|class|id|name|poster|srcset|autoplay|action)/.test(name) ||
      (name === "src" && !value.startsWith("/api/v1/")) ||
      (name === "href" && !/^(?:https?:|mailto:|\/kb\/)/.test(value)),
  );
  expect(breaches.map(({ name, value }) => `${name}=${value}`)).toEqual([]);
});

describe("what an article shows", () => {
  test("comes from the desk's own origin, whatever its address says", () => {
    const place = cleaned(
      `<img src="/help-media/a%20form.png" alt="A form"><img src="https://cdn.example/b.png" alt="B"><video src="/help-media/c.mp4"></video>`,
    );
    const [own, remote] = place.querySelectorAll("img");
    expect(own).toHaveAttribute("src", "/api/v1/help-media/a%20form.png");
    expect(remote).toHaveAttribute("src", "/api/v1/remote-image?url=https%3A%2F%2Fcdn.example%2Fb.png");
    expect(place.querySelector("video")).toHaveAttribute("controls");
    expect(place.querySelector("video")).toHaveAttribute("src", "/api/v1/help-media/c.mp4");
  });

  test("leaves its words where it cannot be had", () => {
    expect(cleaned(`<img src="cid:1" alt="The green button">`)).toHaveTextContent("The green button");
  });

  test("links to other articles inside the desk, to all else outside of it", () => {
    const place = cleaned(
      `<a href="https://hoshino.example/help/fees">Fees</a><a href="https://bank.example/">Bank</a>`,
    );
    const [inside, outside] = place.querySelectorAll("a");
    expect(inside).toHaveAttribute("href", "/kb/fees");
    expect(inside).not.toHaveAttribute("target");
    expect(outside).toHaveAttribute("rel", "noopener noreferrer nofollow");
    expect(outside).toHaveAttribute("data-tooltip", "Goes to bank.example");
  });
});

test("no written article loses a word or a picture by being cleaned", () => {
  for (const { translations } of articleStories)
    for (const { html } of Object.values(translations)) {
      const raw = document.createElement("template");
      raw.innerHTML = html;
      const place = cleaned(html);
      expect(place.textContent).toBe(raw.content.textContent);
      expect(place.querySelectorAll("img, video").length).toBe(
        raw.content.querySelectorAll("img, video").length,
      );
    }
});

test("what can be quoted are the paragraphs and steps that say something, each once", () => {
  const html = `<h2>Fees</h2><p> </p><p>A <strong>fee</strong>\n of 1 %.</p><ul><li><p>More</p></li><li>Less</li></ul>`;
  expect(passagesOf(html)).toEqual(["A fee of 1 %.", "More", "Less"]);
  expect(passagesOf("Only text")).toEqual(["Only text"]);
  expect(passagesOf("<img src=x onerror=alert(1)>")).toEqual([]);
});
