/**
 * `npm start -- [--world busy-desk] [--data FILE.json] [--port 5173]`: the desk in Vite's development
 * server, with the pretend server in the same process.
 */
import { parseArgs } from "node:util";
import { createServer } from "vite";

const { values } = parseArgs({
  options: { world: { type: "string" }, data: { type: "string" }, port: { type: "string", default: "5173" } },
});
if (values.world) process.env.MADOGUCHI_WORLD = values.world;
if (values.data) process.env.MADOGUCHI_DATA = values.data;

const server = await createServer({ server: { port: Number(values.port), host: "127.0.0.1" } });
await server.listen();
console.log("\n  Madoguchi, with its pretend server:\n");
server.printUrls();
