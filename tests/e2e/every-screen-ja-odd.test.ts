import { everyOtherScreen } from "./every-screen.ts";

everyOtherScreen("ja", 0);
