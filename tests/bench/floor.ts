import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { ClickableTicket } from "./desk-facts.ts";

const rows = 50;

/** A static page with the same rows and no application: what this machine needs for the rows alone. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Floor</title><link rel="stylesheet" href="/floor.css"></head>
<body><ul id="list">${Array.from(
  { length: rows },
  (_, i) =>
    `<li><a href="#${i}" class="row"><b>Withdrawal pending for ${i + 1} days</b><span>Customer ${i} · since Tuesday my withdrawal is pending and nobody answers</span><i>${i}m</i></a></li>`,
).join("")}</ul><article id="thread"></article>
<textarea id="editor"></textarea><script src="/floor.js"></script></body></html>`;
const style = `article article{padding:12px;border-bottom:1px solid #ddd}p{white-space:pre-wrap}body{font:14px system-ui;margin:0;display:flex}ul{list-style:none;margin:0;padding:0;width:400px}.row{display:block;height:64px;padding:8px;border-bottom:1px solid #ddd;text-decoration:none;color:inherit}span,b{display:block;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}`;
const script = `document.getElementById("list").addEventListener("click",function(e){var a=e.target.closest("a");if(!a)return;e.preventDefault();document.getElementById("thread").innerHTML=threads[+a.hash.slice(1)]});`;

declare global {
  interface Window {
    /** Of the static page: what a click on each of its rows shows. */
    threads: readonly string[];
  }
}

/** A thread's messages and no application: what a click on the static page shows. */
export function staticThread({ subject, messages }: ClickableTicket): string {
  const written = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const articles = messages.map(
    ({ author, createdAt, body }) =>
      `<article><b>${written(author.name)}</b> <time>${createdAt}</time><p>${written(body.text)}</p></article>`,
  );
  return `<h2>${written(subject)}</h2>${articles.join("")}`;
}

export interface Floor {
  url: string;
  close: () => void;
}

export async function serveFloor(): Promise<Floor> {
  const files: Record<string, [string, Buffer]> = {
    "/": ["text/html; charset=utf-8", gzipSync(page)],
    "/floor.css": ["text/css", gzipSync(style)],
    "/floor.js": ["text/javascript", gzipSync(script)],
  };
  const server = createServer((request, response) => {
    const [type, body] = files[request.url?.split("?")[0] ?? ""] ?? [];
    if (!type || !body) return void response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": type, "Content-Encoding": "gzip" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => (server.closeAllConnections(), server.close()),
  };
}
