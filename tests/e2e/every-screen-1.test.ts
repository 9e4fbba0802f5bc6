import { everyScreen } from "./every-screen.ts";

everyScreen(0, 4);
