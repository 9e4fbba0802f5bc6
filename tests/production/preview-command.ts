/** `npm run preview -- --api URL [--port 4173]` */
import { parseArgs } from "node:util";
import { servePreview } from "./preview.ts";

const { values } = parseArgs({
  options: {
    api: { type: "string", default: "http://127.0.0.1:4010" },
    port: { type: "string", default: "4173" },
  },
});

await servePreview({ api: values.api, port: Number(values.port) });
console.log(`The production build: http://127.0.0.1:${values.port}  (API: ${values.api})`);
