import { everyOtherScreen } from "./every-screen.ts";

everyOtherScreen("zh", 1);
