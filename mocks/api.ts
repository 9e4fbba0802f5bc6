import { writeFile } from "node:fs/promises";
import { openApiDocument } from "./openapi.ts";
import { serve } from "./serve.ts";

const [command, ...args] = process.argv.slice(2);
const document = `${import.meta.dirname}/../public/openapi.json`;

if (command === "mock") await serve(args);
else if (command === "doc") await writeFile(document, await openApiDocument());
else {
  console.error(
    "npm run api -- mock [--port 4010] [--world busy-desk | --data FILE] [--director]\nnpm run api -- doc",
  );
  process.exitCode = 1;
}
