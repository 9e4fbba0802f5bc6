import { everyScreen } from "./every-screen.ts";

everyScreen(3, 4);
