import { everyScreen } from "./every-screen.ts";

everyScreen(2, 4);
