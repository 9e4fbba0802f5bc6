import type { Browser, BrowserContext, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { createDesk } from "#mocks/create-desk.ts";
import { serveDesk } from "#mocks/http-server.ts";
import { findChromium } from "../chromium/find-chromium.ts";
import { servePreview } from "../production/preview.ts";
