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
import { channelTones, priorityTones, slaTones, statusTones } from "./ticket-tones.ts";

interface Look {
  icon: LucideIcon;
  tone: string;
}

/** What stands for a value that this desk does not know yet is under `other`. */
type Looks = Readonly<Record<string, Look>> & { readonly other: Look };

export const statusLooks: Looks = {
  new: { icon: CircleDashed, tone: statusTones.new },
  open: { icon: CircleDot, tone: statusTones.open },
  pending: { icon: Clock, tone: statusTones.pending },
  on_hold: { icon: CirclePause, tone: statusTones.on_hold },
  solved: { icon: CircleCheck, tone: statusTones.solved },
  closed: { icon: CircleX, tone: statusTones.closed },
  other: { icon: CircleDot, tone: statusTones.other },
};

export const priorityLooks: Looks = {
  low: { icon: ChevronDown, tone: priorityTones.low },
  normal: { icon: Minus, tone: priorityTones.normal },
  high: { icon: ChevronUp, tone: priorityTones.high },
  urgent: { icon: ChevronsUp, tone: priorityTones.urgent },
  other: { icon: Minus, tone: priorityTones.other },
};

export const channelLooks: Looks = {
  help_center: { icon: CircleQuestionMark, tone: channelTones.help_center },
  web_form: { icon: ClipboardList, tone: channelTones.web_form },
  email: { icon: Mail, tone: channelTones.email },
  social: { icon: AtSign, tone: channelTones.social },
  other: { icon: MessageCircle, tone: channelTones.other },
};

export const slaLooks: Looks = {
  on_track: { icon: AlarmClock, tone: slaTones.on_track },
  at_risk: { icon: AlarmClock, tone: slaTones.at_risk },
  breached: { icon: TriangleAlert, tone: slaTones.breached },
  paused: { icon: AlarmClockOff, tone: slaTones.paused },
  other: { icon: AlarmClock, tone: slaTones.other },
};

export function lookOf(looks: Looks, value: string): Look {
  return (Object.hasOwn(looks, value) ? looks[value] : undefined) ?? looks.other;
}
