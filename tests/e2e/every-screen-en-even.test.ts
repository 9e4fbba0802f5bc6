import { everyOtherScreen } from "./every-screen.ts";

everyOtherScreen("en", 1);
