import type { Story } from "../../models/story.ts";
import { assorted } from "./assorted.ts";
import { emails1 } from "./email-1.ts";
import { emails2 } from "./email-2.ts";
import { emails3 } from "./email-3.ts";
import { helpCenters1 } from "./help-center-1.ts";
import { helpCenters2 } from "./help-center-2.ts";
import { helpCenters3 } from "./help-center-3.ts";
import { marginLongThread } from "./margin-long-thread.ts";
import { socials1 } from "./social-1.ts";
import { socials2 } from "./social-2.ts";
import { socials3 } from "./social-3.ts";
import { webForms1 } from "./web-form-1.ts";
import { webForms2 } from "./web-form-2.ts";
import { webForms3 } from "./web-form-3.ts";

/** Every written ticket; the first one is where a tour of the desk begins. */
export const stories: Story[] = [
  ...webForms1,
  ...emails1,
  ...socials1,
  ...helpCenters1,
  marginLongThread,
  ...webForms2,
  ...emails2,
  ...socials2,
  ...helpCenters2,
  ...webForms3,
  ...emails3,
  ...socials3,
  ...helpCenters3,
  ...assorted,
];
