import type { Story } from "../../models/story.ts";
import { emails1 } from "./email-1.ts";
import { helpCenters1 } from "./help-center-1.ts";
import { socials1 } from "./social-1.ts";
import { webForms1 } from "./web-form-1.ts";

export const stories: Story[] = [...webForms1, ...emails1, ...socials1, ...helpCenters1];
