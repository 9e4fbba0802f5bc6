import { everyScreen } from "./every-screen.ts";

everyScreen(1, 4);
