import { serve } from "./serve.ts";

const [command, ...args] = process.argv.slice(2);

if (command === "mock") await serve(args);
else {
  console.error("npm run api -- mock [--port 4010] [--world busy-desk | --data FILE] [--director]\nnpm run api -- doc");
  process.exitCode = 1;
}
