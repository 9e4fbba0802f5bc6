import type { LucideIcon } from "lucide-react";
import AlarmClock from "lucide-react/icons/alarm-clock";
import AlarmClockOff from "lucide-react/icons/alarm-clock-off";
import AtSign from "lucide-react/icons/at-sign";
import ChevronDown from "lucide-react/icons/chevron-down";
import ChevronsUp from "lucide-react/icons/chevrons-up";
import ChevronUp from "lucide-react/icons/chevron-up";
import CircleCheck from "lucide-react/icons/circle-check";
import CircleDashed from "lucide-react/icons/circle-dashed";
import CircleDot from "lucide-react/icons/circle-dot";
import CirclePause from "lucide-react/icons/circle-pause";
import CircleQuestionMark from "lucide-react/icons/circle-question-mark";
import CircleX from "lucide-react/icons/circle-x";
import ClipboardList from "lucide-react/icons/clipboard-list";
import Clock from "lucide-react/icons/clock";
import Mail from "lucide-react/icons/mail";
import MessageCircle from "lucide-react/icons/message-circle";
import Minus from "lucide-react/icons/minus";
import TriangleAlert from "lucide-react/icons/triangle-alert";

interface Look {
  icon: LucideIcon;
  tone: string;
}

/** What stands for a value that this desk does not know yet is under `other`. */
type Looks = Readonly<Record<string, Look>> & { readonly other: Look };

export const statusLooks: Looks = {
  new: { icon: CircleDashed, tone: "text-info" },
  open: { icon: CircleDot, tone: "text-accent" },
  pending: { icon: Clock, tone: "text-warning" },
  on_hold: { icon: CirclePause, tone: "text-muted" },
  solved: { icon: CircleCheck, tone: "text-success" },
  closed: { icon: CircleX, tone: "text-faint" },
  other: { icon: CircleDot, tone: "text-muted" },
};

export const priorityLooks: Looks = {
  low: { icon: ChevronDown, tone: "text-faint" },
  normal: { icon: Minus, tone: "text-muted" },
  high: { icon: ChevronUp, tone: "text-warning" },
  urgent: { icon: ChevronsUp, tone: "text-danger" },
  other: { icon: Minus, tone: "text-muted" },
};

export const channelLooks: Looks = {
  help_center: { icon: CircleQuestionMark, tone: "text-muted" },
  web_form: { icon: ClipboardList, tone: "text-muted" },
  email: { icon: Mail, tone: "text-muted" },
  social: { icon: AtSign, tone: "text-muted" },
  other: { icon: MessageCircle, tone: "text-muted" },
};

export const slaLooks: Looks = {
  on_track: { icon: AlarmClock, tone: "text-muted" },
  at_risk: { icon: AlarmClock, tone: "text-warning" },
  breached: { icon: TriangleAlert, tone: "text-danger" },
  paused: { icon: AlarmClockOff, tone: "text-faint" },
  other: { icon: AlarmClock, tone: "text-muted" },
};

export function lookOf(looks: Looks, value: string): Look {
  return (Object.hasOwn(looks, value) ? looks[value] : undefined) ?? looks.other;
}
